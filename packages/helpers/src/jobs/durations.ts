import { mustBe } from "@reality-apis/core";

/** A time span of the caller's: a finite number of milliseconds, 0 or more. */
export function duration(name: string, value: number): number {
  return mustBe("a number of milliseconds, 0 or more", Number.isFinite(value) && value >= 0, name, value);
}

/** The delays of a schedule, of which there has to be one. */
export function delaysOf(delaysMs: readonly number[]): readonly number[] {
  mustBe("a list of one delay or more", delaysMs?.length > 0, "delaysMs", delaysMs);
  for (const delay of delaysMs) duration("delaysMs", delay);
  return delaysMs;
}
