/** Something given to the command that cannot be used; its message is one line. */
export class CliUsageError extends Error {
  override readonly name = "CliUsageError";
}
