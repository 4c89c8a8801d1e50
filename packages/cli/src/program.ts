import { createRequire } from "node:module";
import { Command } from "commander";
import { addCancelCommand } from "./commands/cancel.ts";
import { addGetCommand } from "./commands/get.ts";
import { addListCommand } from "./commands/list.ts";
import { addRunCommand } from "./commands/run.ts";
import { addSubmitCommand } from "./commands/submit.ts";
import { addWatchCommand } from "./commands/watch.ts";
import { createContext } from "./context.ts";
import type { GlobalOptions } from "./global-options.ts";
import { propertyOf } from "./output/property-of.ts";
import { writeLines } from "./output/write-line.ts";
import type { Perform } from "./perform.ts";
import type { World } from "./world.ts";

/** Builds the command with all its sub-commands. `end` is told the exit code of the one that ran. */
export function createProgram(world: World, end: (exitCode: number) => void): Command {
  const program = new Command("reality")
    .description("Run, watch, list and cancel iTwin Reality jobs from a terminal.")
    .version(readVersion())
    .option("--token-file <path>", "file with the access token (default: env REALITY_ACCESS_TOKEN)")
    .option(
      "--base-url <url>",
      "root of the services, as of an emulator (default: env REALITY_BASE_URL, or production)",
    )
    .option("--json", "data as JSON, one object a line")
    .option("-q, --quiet", "nothing but data and errors")
    .addHelpText("after", afterHelp)
    // Commander would not wrap at all on a terminal of 60 columns.
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 20 })
    .configureOutput({
      writeOut: (text) => writeLines(world.stdout, text),
      writeErr: (text) => writeLines(world.stderr, text),
      getOutHelpWidth: () => world.stdout.columns ?? 80,
      getErrHelpWidth: () => world.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride();
  const perform: Perform = async (work) => end(await work(createContext(world, program.opts<GlobalOptions>())));
  const add = [addRunCommand, addSubmitCommand, addWatchCommand, addListCommand, addGetCommand, addCancelCommand];
  for (const addTo of add) addTo(program, perform);
  return program;
}

const afterHelp = `
Example:
  reality run conversion job.json --token-file token.txt

Exit codes:
  0    success
  1    the job failed or was cancelled
  2    wrong usage
  3    no valid access token
  4    time limit
  5    service or network
  130  interrupted; 143 by SIGTERM`;

function readVersion(): string {
  // By its name: what is published of this file stands elsewhere.
  const manifest: unknown = createRequire(import.meta.url)("@reality-apis/cli/package.json");
  return String(propertyOf(manifest, "version"));
}
