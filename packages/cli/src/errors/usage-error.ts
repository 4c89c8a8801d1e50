/** Something given to the command can't be used. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
