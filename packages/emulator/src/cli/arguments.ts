import { parseArgs } from "node:util";
import type { Tier } from "../limits/tier.ts";
import { readLatency, readPort, readSpeed, readTier } from "./readers.ts";
import { CliUsageError } from "./usage-error.ts";

/** What the command line asks for. */
export interface CliArguments {
  readonly help: boolean;
  readonly version: boolean;
  readonly log: boolean;
  readonly host: string;
  readonly port: number;
  readonly speed: number;
  readonly seed: string | undefined;
  /** The file that the emulator's state is kept in. */
  readonly data: string | undefined;
  readonly tier: Tier | undefined;
  /** Real milliseconds that each answer takes at least. */
  readonly latencyMs: number | undefined;
}

/** Reads the arguments; throws a CliUsageError whose message says in one line what is wrong with them. */
export function readCliArguments(args: readonly string[]): CliArguments {
  const { speed, port, tier, latency, data, ...values } = parse(args);
  return {
    ...values,
    seed: values.seed,
    data: readFile(data),
    port: readPort(port),
    speed: readSpeed(speed),
    tier: tier === undefined ? undefined : readTier(tier),
    latencyMs: latency === undefined ? undefined : readLatency(latency),
  };
}

const options = {
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
  log: { type: "boolean", default: false },
  host: { type: "string", default: "127.0.0.1" },
  port: { type: "string", default: "0" },
  speed: { type: "string", default: "1x" },
  seed: { type: "string" },
  data: { type: "string" },
  tier: { type: "string" },
  latency: { type: "string" },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

function parse(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], strict: true, options }).values;
  } catch (error) {
    const [firstLine = ""] = String(error instanceof Error ? error.message : error).split("\n");
    const told = firstLine.replace("argument is ambiguous.", "needs a value, but what follows it begins with a dash");
    throw new CliUsageError(`${told} (--help shows the options)`);
  }
}

function readFile(path: string | undefined): string | undefined {
  if (path === "") throw new CliUsageError("--data cannot be empty: give the name of a file.");
  return path;
}
