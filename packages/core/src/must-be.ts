import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { kindOf } from "./kind-of.ts";

/**
 * Gives a value of the caller's, if it is as it must be.
 *
 * @throws InvalidArgumentError that says what the argument must be, and what was given: a number as it is, else its kind.
 */
export function mustBe<Value>(what: string, isRight: boolean, name: string, value: Value): Value {
  if (isRight) return value;
  throw new InvalidArgumentError(name, `must be ${what}, not ${kindOf(value)}`);
}
