// `pnpm differential`: what six clients make of the same faults, each as it comes.
import { buildPackages } from "./build-packages.ts";
import { differentialRows, isOursRight } from "./differential/rows.ts";
import { table } from "./table.ts";

async function main(): Promise<number> {
  if (!(await buildPackages())) return 1;
  const rows = await differentialRows();
  const names = rows[0]?.cells.map(({ client }) => client) ?? [];
  const cells = rows.map(({ fault, right, cells }) => [fault, right, ...cells.map(({ text }) => text)]);
  console.log(table(["fault", "right is", ...names], cells, true));
  console.log("\n✓ right, ✗ wrong, neither: gave up with an error where another attempt would have helped.");
  console.log("`3×` requests made; `hung` no end within 8 s; timeouts of reality-apis and ky shortened to 1 s.");
  return rows.every(isOursRight) ? 0 : 1;
}

process.exit(await main());
