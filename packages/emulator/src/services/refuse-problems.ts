import type { Problem } from "../fields/problem.ts";
import type { Refusal } from "../http/refusal.ts";
import { invalidRequest } from "./invalid-request.ts";
import type { BodyErrors } from "./service-errors.ts";

/** The refusal that names each problem. */
export function refuseProblems(
  { status, invalidRequest: code, detailOf }: BodyErrors,
  message: string,
  problems: readonly Problem[],
): Refusal {
  return invalidRequest(
    code,
    message,
    problems.map((problem) => detailOf(problem)),
    status,
  );
}
