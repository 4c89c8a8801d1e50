import { isRealityApiError, RealityApiError } from "./reality-api-error.ts";

/** Something handed to these packages can't be used. Thrown before any request is made. */
export class InvalidArgumentError extends RealityApiError {
  override readonly name = "InvalidArgumentError";
  override readonly kind = "argument";
  /** The name of the option or parameter, as `accessToken` or `jobId`. */
  readonly argument: string;

  constructor(argument: string, problem: string) {
    super(`${argument} ${problem}`);
    this.argument = argument;
  }
}

export function isInvalidArgumentError(value: unknown): value is InvalidArgumentError {
  return isRealityApiError(value) && value.kind === "argument";
}
