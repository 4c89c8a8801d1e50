import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { systemClock } from "@reality-apis/helpers";
import type { StopReason } from "./stop-reason.ts";
import type { World } from "./world.ts";

/** The world of a real process. Only the first Ctrl-C is taken: a second one ends the process the hard way. */
export function processWorld(): World {
  const { stdout, stderr, stdin, env } = process;
  const stopping = new AbortController();
  const stop = (reason: StopReason | Error): void => stopping.abort(reason);
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop(name));
  // `| head -1` closes the pipe: that ends the command, but it is no failure. A full disk is one.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    const text = `The standard output can't be written (${error.code}): send it elsewhere.`;
    stop(error.code === "EPIPE" ? "closedPipe" : new Error(text, { cause: error }));
  });
  // With nobody to tell, there is nothing to say.
  stderr.on("error", () => {});
  return {
    stdout,
    stderr,
    env,
    clock: systemClock,
    signal: stopping.signal,
    readText: (path) => {
      if (path !== "-") return readFile(path, "utf8");
      // An open input would keep the process alive.
      stopping.signal.addEventListener("abort", () => stdin.destroy(), { once: true });
      return text(stdin);
    },
    flush: () => new Promise((resolve) => stdout.write("", () => setImmediate(resolve))),
  };
}
