// `pnpm bench:filter`: what a filter's text costs with every check on, beside a template string that checks nothing.
import { buildPackages } from "./build-packages.ts";
import { isWithin, report } from "./filter/report.ts";

/** Enough for a median that a busy machine does not move by more than the allowance. */
const rounds = Number(process.argv[2] ?? 80);

async function main(): Promise<number> {
  if (!(await buildPackages())) return 1;
  const [{ measure }, { filterTexts }] = await Promise.all([
    import("./filter/measure.ts"),
    import("./filter/texts.ts"),
  ]);
  const figures = filterTexts().map((text) => measure(text, rounds));
  console.log(report(figures, rounds));
  return figures.every(isWithin) ? 0 : 1;
}

process.exitCode = await main();
