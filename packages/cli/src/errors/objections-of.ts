import { isApiError } from "@reality-apis/core";

/**
 * What the service objects to, one by one, where the message of its refusal had to be cut short. Whoever mends a file
 * by hand wants to know all of it at once.
 */
export function objectionsOf(error: unknown): readonly string[] {
  if (!isApiError(error) || !error.message.endsWith("…")) return [];
  return error.details.map(({ target, message }) => [target, message].filter(Boolean).join(": ")).filter(Boolean);
}
