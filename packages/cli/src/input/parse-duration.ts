import { InvalidArgumentError } from "commander";

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads a time span, as `45s`, `30m`, `2h` or `1d`, into milliseconds. A number alone could mean anything. */
export function parseDuration(text: string): number {
  const [, amount = "", unit = ""] = /^(\d{1,6}(?:\.\d{1,3})?)([smhd])$/.exec(text) ?? [];
  const ms = Number(amount) * (unitMs[unit] ?? 0);
  if (ms > 0) return ms;
  throw new InvalidArgumentError("Give a number and a unit, as 45s, 30m, 2h or 1d.");
}
