import type { Context } from "../context.ts";
import { createBarView } from "./bar-view.ts";
import { createLineView } from "./line-view.ts";
import type { ProgressView } from "./progress-view.ts";

/** The view that fits where the output goes: a bar on a terminal, lines elsewhere, or nothing. */
export function createView({ world, options }: Context, jobId: string): ProgressView {
  const { stdout, stderr, env } = world;
  const isTerminal = stderr.isTTY === true;
  // Readings as JSON say it all. A bar beside them only where it can't get between them.
  const isTold = options.json === true && (stdout.isTTY === true || !isTerminal);
  if (options.quiet || isTold) return silentView;
  return isTerminal && !env.NO_COLOR && env.TERM !== "dumb"
    ? createBarView(world, jobId)
    : createLineView(world, jobId);
}

const silentView: ProgressView = { show() {}, trouble() {}, note() {}, end() {} };
