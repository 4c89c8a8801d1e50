/** There is no access token to make a call with. */
export class MissingTokenError extends Error {
  override readonly name = "MissingTokenError";
}
