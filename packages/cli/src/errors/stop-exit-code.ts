import { exitCodes } from "../exit-codes.ts";
import type { World } from "../world.ts";
import { tellError } from "./tell-error.ts";

/** The exit code of a command that was ended early. A closed pipe is the reader's way to say that it has enough. */
export function stopExitCode(world: World): number {
  const reason: unknown = world.signal.reason;
  if (reason === "closedPipe") return exitCodes.success;
  if (reason instanceof Error && reason.name !== "AbortError") return tellError(world, reason);
  return reason === "SIGTERM" ? exitCodes.terminated : exitCodes.interrupted;
}
