import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** An emulator on a port of its own process, and what is in it. */
export interface Server {
  readonly url: string;
  /** The ids of its jobs, oldest first. */
  readonly ids: readonly string[];
  usage(): Promise<Usage>;
  end(): void;
}

/** What the process has used so far. */
export interface Usage {
  /** Milliseconds of processor time, which others on the machine don't change much. */
  readonly cpuMs: number;
  /** The bytes of its heap after a collection. */
  readonly heapBytes: number;
}

interface Message extends Partial<Usage> {
  readonly url?: string;
  readonly ids?: readonly string[];
}

export async function startServer(): Promise<Server> {
  const file = fileURLToPath(new URL("server.ts", import.meta.url));
  const child = fork(file, { execArgv: ["--expose-gc", "--import", "tsx"] });
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", (code) => reject(new Error(`The emulator ended with ${code}.`)));
  });
  ended.catch(() => undefined);
  const message = (): Promise<Message> =>
    Promise.race([ended, new Promise<Message>((resolve) => child.once("message", resolve))]);
  const { url = "", ids = [] } = await message();
  return {
    url,
    ids,
    usage: async () => {
      const answered = message();
      child.send("usage");
      const { cpuMs = Number.NaN, heapBytes = Number.NaN } = await answered;
      return { cpuMs, heapBytes };
    },
    end: () => void child.kill(),
  };
}
