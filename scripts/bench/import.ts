// `pnpm bench:import`: what importing a package adds to the start of a program, beside an empty module.
import { join } from "node:path";
import { bundlePackage } from "../src/bundle/bundle-package.ts";
import { repositoryRoot } from "../src/repository-root.ts";
import { buildPackages } from "./build-packages.ts";
import { compareStarts } from "./import/compare-starts.ts";
import { table } from "./table.ts";

/** A start takes a tenth of a second, and differs by a tenth from one to the next. */
const rounds = Number(process.argv[2] ?? 60);
const bar = 1.05;
/** What noise may add before it counts as a failure. */
const allowance = 0.05;

async function main(): Promise<number> {
  if (!(await buildPackages())) return 1;
  await bundlePackage(repositoryRoot, "packages/core");
  const rows = await compareStarts(join(repositoryRoot, "packages/core/dist/bundle/index.js"), rounds);
  const cells = rows.map(({ name, ms, ratio }) => [
    name,
    ms.median.toFixed(1),
    ratio.median.toFixed(3),
    `${ratio.lower.toFixed(2)}..${ratio.upper.toFixed(2)}`,
  ]);
  console.log(table(["start of Node with", "CPU ms", "ratio", "quartiles"], cells));
  const imported = rows.find(({ name }) => name === "core");
  const isWithin = imported !== undefined && imported.ratio.median <= bar + allowance;
  const verdict = isWithin ? "ok" : "FAILED";
  console.log(`\nMedians of ${rounds} rounds; core at most ${bar} + ${allowance} of an empty module: ${verdict}.`);
  return isWithin ? 0 : 1;
}

process.exitCode = await main();
