import type { Context } from "./context.ts";

/** Does the work of the command that was chosen; what the work gives becomes the exit code. */
export type Perform = (work: (context: Context) => Promise<number>) => Promise<void>;
