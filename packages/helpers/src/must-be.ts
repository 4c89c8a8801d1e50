import { InvalidArgumentError } from "@reality-apis/core";

/** Gives a number of the caller's, if it is as it must be. */
export function mustBe(what: string, isRight: boolean, name: string, value: number): number {
  if (isRight) return value;
  throw new InvalidArgumentError(name, `must be ${what}, not ${String(value)}`);
}
