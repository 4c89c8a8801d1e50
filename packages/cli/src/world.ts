import type { Clock } from "@reality-apis/helpers";

/** Where text goes to: a stream of the process, or a test's list. */
export interface Output {
  /** Whether it is a terminal. */
  readonly isTTY?: boolean;
  /** The width of the terminal, in columns. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** Everything outside of the command that it touches, so that a test can be all of it. */
export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** What makes the requests. Default: the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Aborts when the command is to end early; the reason says why. */
  readonly signal: AbortSignal;
  /** Reads a text file; `-` is the standard input. */
  readText(path: string): Promise<string>;
  /** Settles once all that was written has left the process, or could not. */
  flush(): Promise<void>;
}
