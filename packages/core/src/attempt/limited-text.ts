/** An answer that can read its own body within a limit, as those of our own transports: cheaper than a stream. */
export interface LimitedText {
  /** Gives `undefined` once the decoded body passes the limit, and reads no further. */
  textWithin(maxBytes: number): Promise<string | undefined>;
}

export function hasLimitedText(response: object): response is LimitedText {
  return "textWithin" in response && typeof response.textWithin === "function";
}
