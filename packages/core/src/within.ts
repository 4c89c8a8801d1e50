import { longestTimerMs } from "./clock.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { kindOf } from "./kind-of.ts";

/**
 * Checks a number of the caller's: one between two bounds, which are those of a timer unless others are given.
 *
 * @throws InvalidArgumentError that names the option.
 */
export function within(
  name: string,
  value: unknown,
  least = 1,
  most: number = longestTimerMs,
  kind: "" | "whole " = "",
): number {
  const isRight = kind ? Number.isInteger : Number.isFinite;
  if (typeof value === "number" && isRight(value) && value >= least && value <= most) return value;
  // Not by `mustBe`: its text would be made for each number of each call.
  throw new InvalidArgumentError(name, `must be a ${kind}number from ${least} to ${most}, not ${kindOf(value)}`);
}
