import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/**
 * Checks a number of the caller's: a finite one between two bounds.
 *
 * @throws InvalidArgumentError that names the option.
 */
export function within(name: string, value: number, least: number, most: number): number {
  if (Number.isFinite(value) && value >= least && value <= most) return value;
  throw new InvalidArgumentError(name, `must be a number from ${least} to ${most}, not ${String(value)}`);
}

/** Checks a count of the caller's: a whole number between two bounds. */
export function wholeWithin(name: string, value: unknown, least: number, most: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InvalidArgumentError(name, `must be a whole number from ${least} to ${most}, not ${String(value)}`);
}
