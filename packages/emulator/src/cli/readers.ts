import type { Tier } from "../limits/tier.ts";
import { CliUsageError } from "./usage-error.ts";

export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new CliUsageError(`--port cannot be '${text}': give a number from 0 (any free port) to 65535.`);
}

export function readSpeed(text: string): number {
  const speed = Number(/^(\d+(?:\.\d+)?)x?$/.exec(text)?.[1]);
  if (speed > 0 && Number.isFinite(speed)) return speed;
  throw new CliUsageError(`--speed cannot be '${text}': give a number above 0, as 60x for a minute in a second.`);
}

export function readTier(text: string): Tier {
  if (text === "community" || text === "standard") return text;
  throw new CliUsageError(`--tier cannot be '${text}': give community or standard.`);
}

/** The longest delay, a minute: longer than any client waits. */
const MAX_LATENCY_MS = 60_000;

export function readLatency(text: string): number {
  const ms = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (ms <= MAX_LATENCY_MS) return ms;
  throw new CliUsageError(`--latency cannot be '${text}': give milliseconds from 0 to ${MAX_LATENCY_MS}.`);
}
