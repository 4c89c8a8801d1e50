import { CommanderError } from "commander";
import { stopExitCode } from "./errors/stop-exit-code.ts";
import { tellError } from "./errors/tell-error.ts";
import { exitCodes } from "./exit-codes.ts";
import { processWorld } from "./process-world.ts";
import { createProgram } from "./program.ts";
import type { World } from "./world.ts";

/**
 * Does what the arguments ask for and gives the exit code; never rejects.
 *
 * @param args the arguments after the command's own name
 * @param world what the command reads, writes and waits with. Default: this process.
 */
export async function main(args: readonly string[], world: World = processWorld()): Promise<number> {
  let exitCode: number = exitCodes.success;
  const program = createProgram(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    await world.flush();
    return world.signal.reason instanceof Error ? tellError(world, world.signal.reason) : exitCode;
  } catch (error) {
    // Commander has said what there is to say; its codes are 0 for help and 1 for everything else.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.success : exitCodes.usage;
    return world.signal.aborted ? stopExitCode(world) : tellError(world, error);
  }
}
