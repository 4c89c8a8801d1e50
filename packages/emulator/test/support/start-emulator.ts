import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const entry = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
// The workspace has one package that runs TypeScript; this one has no other use for it.
const tsx = createRequire(new URL("../../../../scripts/package.json", import.meta.url)).resolve("tsx");

/** The command as a process of its own. */
export interface EmulatorProcess {
  /** The origin it listens on. */
  readonly url: string;
  /** What it has written to its error output. */
  errors(): string;
  /** Sends a signal, and gives the exit code. */
  end(signal?: "SIGINT" | "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

/** Starts the command from its sources and waits until it listens; rejects with what it says if it ends instead. */
export async function startEmulator(...args: string[]): Promise<EmulatorProcess> {
  const options = ["--conditions=@reality-apis/source", "--import", pathToFileURL(tsx).href, entry];
  return untilListening(spawn(process.execPath, [...options, ...args], { stdio: ["ignore", "pipe", "pipe"] }));
}

/** Waits until a process that runs the command listens. */
export async function untilListening(child: ChildProcess): Promise<EmulatorProcess> {
  let [out, err] = ["", ""];
  child.stderr?.on("data", (chunk: Buffer) => {
    err += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      out += String(chunk);
      const [, found] = /(http:\/\/\S+)\/realityconversion\n[\s\S]*Press/.exec(out) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once("error", reject);
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${err}`)));
  });
  return {
    url,
    errors: () => err,
    end: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}
