/** What is wrong with one property of a request body. */
export interface Problem {
  /** Where it stands, as `inputs[0].id`; empty for the body itself. */
  readonly path: string;
  /** `unknown`: there is no such property. */
  readonly kind: "missing" | "invalid" | "unknown";
  /** What stood there, if it is `invalid`. */
  readonly value?: unknown;
}
