import { writeLine } from "../output/write-line.ts";
import type { World } from "../world.ts";
import { adviceFor } from "./advice-for.ts";
import { errorExitCode } from "./error-exit-code.ts";
import { errorText } from "./error-text.ts";
import { objectionsOf } from "./objections-of.ts";

/** Prints what went wrong and what to do, and gives the exit code that says the same to a script. */
export function tellError(world: World, error: unknown): number {
  const advice = adviceFor(error);
  writeLine(world.stderr, `error: ${errorText(error)}${advice === undefined ? "" : ` ${advice}`}`);
  for (const objection of objectionsOf(error)) writeLine(world.stderr, `  ${objection}`);
  return errorExitCode(error);
}
