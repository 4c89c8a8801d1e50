/** How long the service asks to be left alone, if it says, and the error that says so. */
export interface AskedWait {
  readonly askedMs: number | undefined;
  readonly error: unknown;
}
