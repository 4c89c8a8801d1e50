// `pnpm release:rehearse [--only <consumer>]`: a release to a registry of this machine, and all that users do with it.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createCommands } from "./src/release/rehearse/commands.ts";
import { consumers } from "./src/release/rehearse/consumers.ts";
import { type Outcome, rehearse } from "./src/release/rehearse/rehearse.ts";
import { reportOutcomes } from "./src/release/rehearse/report-outcomes.ts";
import { reportSizes } from "./src/release/rehearse/report-sizes.ts";

const { values } = parseArgs({ options: { only: { type: "string", multiple: true }, keep: { type: "boolean" } } });

async function main(): Promise<number> {
  const wanted = consumers.filter(({ name }) => values.only === undefined || values.only.includes(name));
  if (wanted.length === 0) {
    console.error(`No consumer of that name. There are: ${consumers.map(({ name }) => name).join(", ")}`);
    return 2;
  }
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rehearsal-")));
  const commands = createCommands();
  const tidy = async (): Promise<void> => {
    await commands.end();
    if (values.keep) console.log(`Kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void tidy().then(() => process.exit(130)));
  const outcomes: Outcome[] = [];
  const tell = (outcome: Outcome): void => {
    outcomes.push(outcome);
    console.log(`${outcome.result}: ${outcome.name}, ${outcome.seconds.toFixed(1)} s`);
    if (outcome.result === "failed") console.log(outcome.said);
  };
  try {
    const rehearsal = await rehearse(commands, folder, wanted, tell);
    console.log(`\n${reportOutcomes(outcomes)}\n`);
    if (rehearsal !== undefined && values.only === undefined) console.log(await reportSizes(rehearsal));
  } finally {
    await tidy();
  }
  return outcomes.some(({ result }) => result === "failed") ? 1 : 0;
}

process.exitCode = await main();
