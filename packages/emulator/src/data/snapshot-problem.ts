import type { Problem } from "../fields/problem.ts";

/** The error for a snapshot that cannot be taken over; names the first place that is wrong. */
export function snapshotProblem([first]: readonly Problem[]): RangeError {
  const where = first === undefined || first.path === "" ? "it is not an object" : `${first.path} is ${first.kind}`;
  return new RangeError(`The snapshot cannot be restored: ${where}.`);
}
