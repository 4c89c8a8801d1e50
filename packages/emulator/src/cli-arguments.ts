import { parseArgs } from "node:util";

/** What the command line asks for. */
export type CliArguments =
  | { readonly help: true }
  | {
      readonly help: false;
      readonly host: string;
      readonly port: number;
      readonly speed: number;
      readonly seed: string | undefined;
    };

/** Reads the arguments; throws an Error whose message says in one line what is wrong with them. */
export function readCliArguments(args: readonly string[]): CliArguments {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      help: { type: "boolean", short: "h", default: false },
      host: { type: "string", default: "127.0.0.1" },
      port: { type: "string", default: "0" },
      speed: { type: "string", default: "1x" },
      seed: { type: "string" },
    },
  });
  if (values.help) return { help: true };
  return {
    help: false,
    host: values.host,
    port: readPort(values.port),
    speed: readSpeed(values.speed),
    seed: values.seed,
  };
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new RangeError(`--port cannot be '${text}': give a number from 0 (any free port) to 65535.`);
}

function readSpeed(text: string): number {
  const speed = Number(/^(\d+(?:\.\d+)?)x?$/.exec(text)?.[1]);
  if (speed > 0) return speed;
  throw new RangeError(`--speed cannot be '${text}': give a number above 0, as 60x for a minute in a second.`);
}
