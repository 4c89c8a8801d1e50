import { mustBe } from "./must-be.ts";

/**
 * Refuses what is no signal, as a controller in place of its signal; there need not be one.
 *
 * @throws InvalidArgumentError
 */
export function requireSignal(signal: unknown): void {
  mustBe("an AbortSignal, as controller.signal", !signal || "aborted" in Object(signal), "signal", signal);
}
