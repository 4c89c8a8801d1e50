// `pnpm size`: what the packages add to a program for browsers, against goals and limits. Exact: the same on every machine.
import { buildPackages } from "./build-packages.ts";
import { bundleSize } from "./size/bundle-size.ts";
import { entries } from "./size/entries.ts";
import { isWithinLimit, report } from "./size/report.ts";

async function main(): Promise<number> {
  if (!(await buildPackages())) return 1;
  const rows = await Promise.all(entries().map(async (entry) => ({ entry, size: await bundleSize(entry.code) })));
  console.log(report(rows));
  return rows.every(isWithinLimit) ? 0 : 1;
}

process.exitCode = await main();
