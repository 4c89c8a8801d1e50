/** Says why something can't be run on this machine. */
export class NotRunError extends Error {
  override readonly name = "NotRunError";
}
