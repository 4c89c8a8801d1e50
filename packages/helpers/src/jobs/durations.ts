import { InvalidArgumentError } from "@reality-apis/core";
import { mustBe } from "../must-be.ts";

/** A time span of the caller's: a finite number of milliseconds, 0 or more. */
export function duration(name: string, value: number): number {
  return mustBe("a number of milliseconds, 0 or more", Number.isFinite(value) && value >= 0, name, value);
}

/** The delays of a schedule, of which there has to be one. */
export function delaysOf(delaysMs: readonly number[]): readonly number[] {
  if (delaysMs.length === 0) throw new InvalidArgumentError("delaysMs", "must hold at least one delay");
  for (const delay of delaysMs) duration("delaysMs", delay);
  return delaysMs;
}
