import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import type { Environment, ToolResult } from "../../verify/run-node.ts";

/** A program, what it is told, and where and in what environment it runs. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment?: Environment;
}

/** Runs programs, each in a group of its own, so that all that came of them can be ended by its number. */
export interface Commands {
  /** Runs a program to its end. One that takes longer than five minutes is ended. */
  run(command: Command): Promise<ToolResult>;
  /** Starts a server and waits until it printed what is looked for; gives the match. */
  start(command: Command, ready: RegExp): Promise<RegExpExecArray>;
  /** Ends all that still runs. */
  end(): Promise<void>;
}

const limitMs = 300_000;

export function createCommands(): Commands {
  const running = new Set<ChildProcess>();
  const launch = (command: Command): ChildProcess => {
    const child = spawn(command.file, command.args, optionsOf(command));
    running.add(child);
    child.once("close", () => running.delete(child));
    return child;
  };
  return {
    async run(command) {
      const child = launch(command);
      const output = collect(child);
      const timer = setTimeout(() => kill(child), limitMs);
      const [code] = await once(child, "close").finally(() => clearTimeout(timer));
      return { code: code ?? 1, output: output() };
    },
    start: (command, ready) => untilReady(launch(command), ready),
    async end() {
      const closed = [...running].map((child) => once(child, "close"));
      for (const child of running) kill(child);
      await Promise.all(closed);
    },
  };
}

function optionsOf({ cwd, environment }: Command): SpawnOptions {
  return { cwd, env: cleanEnvironment(environment), stdio: ["ignore", "pipe", "pipe"], detached: true };
}

/** What npm and pnpm tell those that they run would lead others to the wrong registry. */
function cleanEnvironment(added: Environment = {}): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !/^(?:npm|pnpm)_/i.test(name));
  return { ...Object.fromEntries(entries), ...added };
}

function collect(child: ChildProcess): () => string {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return () => output;
}

function untilReady(child: ChildProcess, ready: RegExp): Promise<RegExpExecArray> {
  const output = collect(child);
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const match = ready.exec(output());
      if (match) resolve(match);
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`It ended with code ${code} before it was ready:\n${output()}`)));
  });
}

/** With its whole group: a package manager has children of its own. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
  } catch {
    // It has just ended by itself.
  }
}
