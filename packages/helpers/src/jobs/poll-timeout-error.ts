import { RealityApiError } from "@reality-apis/core";

/** The time to poll is up. What was polled is untouched by that. */
export class PollTimeoutError extends RealityApiError {
  override readonly name = "PollTimeoutError";
  override readonly kind = "timeout";

  constructor() {
    super("The time to poll is up (timeoutMs); the last value was handed out before.");
  }
}
