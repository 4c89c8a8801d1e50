import type { Emulator } from "@reality-apis/emulator";
import { main } from "../../src/main.ts";
import type { Output, World } from "../../src/world.ts";

export const ITWIN = "dc720f05-e5f7-448b-ae06-765de46f0af1";
export const MINUTE_MS = 60_000;

/** A job of Reality Conversion, as it stands in a file. */
export const creation: string = JSON.stringify({
  type: "Conversion",
  name: "Site scan",
  iTwinId: ITWIN,
  inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }],
  outputs: ["OPC"],
});

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** Whether both outputs are terminals, and how wide. Default: pipes. */
  readonly columns?: number;
  readonly stdoutIsTerminal?: boolean;
  readonly fetch?: World["fetch"];
}

/** A world in memory around an emulator with a manual clock. */
export interface TestWorld {
  readonly world: World;
  readonly stopping: AbortController;
  out(): string;
  err(): string;
}

export function createTestWorld(emulator: Emulator, setting: Setting = {}): TestWorld {
  const { columns, stdoutIsTerminal = true } = setting;
  const files: Readonly<Record<string, string>> = { "job.json": creation, ...setting.files };
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  const texts = { out: "", err: "" };
  const output = (name: "out" | "err", shape: Partial<Output>): Output => ({
    ...shape,
    write: (text) => {
      texts[name] += text;
    },
  });
  const stopping = new AbortController();
  const world: World = {
    stdout: output("out", stdoutIsTerminal ? terminal : {}),
    stderr: output("err", terminal),
    env: { REALITY_ACCESS_TOKEN: "a-token", ...setting.env },
    clock: emulator.clock,
    fetch: setting.fetch ?? emulator.fetch,
    signal: stopping.signal,
    readText: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`ENOENT: no such file, open '${path}'`);
      return text;
    },
    flush: async () => {},
  };
  return { world, stopping, out: () => texts.out, err: () => texts.err };
}

export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command to its end, with the emulator's clock going on as fast as it can. */
export async function run(emulator: Emulator, args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { world, out, err } = createTestWorld(emulator, setting);
  const exitCode = await untilEnd(emulator, main(args, world));
  return { exitCode, out: out(), err: err() };
}

/** Moves the emulator's clock until a command has ended. */
export async function untilEnd<Result>(emulator: Emulator, running: Promise<Result>): Promise<Result> {
  let isRunning = true;
  const ended = running.finally(() => {
    isRunning = false;
  });
  while (isRunning) await emulator.clock.runUntilIdle();
  return ended;
}

/** The lines of an output, without the empty one behind the last. */
export function linesOf(text: string): readonly string[] {
  return text.split("\n").slice(0, -1);
}
