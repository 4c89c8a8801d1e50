import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const entry = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
// The workspace has one package that runs TypeScript; this one has no other use for it.
const tsx = createRequire(new URL("../../../../scripts/package.json", import.meta.url)).resolve("tsx");

/** Starts the command from its sources as a process of its own, against an emulator at that address. */
export function startCommand(args: readonly string[], baseUrl: string, stdio: StdioOptions = "pipe"): ChildProcess {
  const options = ["--conditions=@reality-apis/source", "--import", pathToFileURL(tsx).href, entry];
  const env = { PATH: process.env.PATH, REALITY_ACCESS_TOKEN: "a-token", REALITY_BASE_URL: baseUrl };
  return spawn(process.execPath, [...options, ...args], { env, stdio });
}

/** How a process ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly killedBy: string | null;
}

export function ended(command: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    command.once("error", reject);
    command.once("close", (exitCode, killedBy) => resolve({ exitCode, killedBy }));
  });
}

/** Collects what a process writes; `until` settles once it has written something. */
export function collect(stream: NodeJS.ReadableStream | null): { text(): string; until(part: string): Promise<void> } {
  let text = "";
  let check = (): void => {};
  stream?.on("data", (chunk: Buffer) => {
    text += String(chunk);
    check();
  });
  return {
    text: () => text,
    until: (part) =>
      new Promise((resolve) => {
        check = () => {
          if (text.includes(part)) resolve();
        };
        check();
      }),
  };
}
