/** What is wrong with one property of a request body. */
export interface Problem {
  /** Where it stands, as `inputs[0].id`; empty for the body itself. */
  readonly path: string;
  readonly kind: "missing" | "invalid";
}
