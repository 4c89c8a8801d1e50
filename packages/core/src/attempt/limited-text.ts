/** An answer that can read its own body within a limit, as those of our own transports: cheaper than a stream. */
export interface LimitedText {
  /** @throws TooManyBytes once the decoded body passes the limit */
  textWithin(maxBytes: number): Promise<string>;
}

export function hasLimitedText(response: object): response is LimitedText {
  return "textWithin" in response && typeof response.textWithin === "function";
}
