import type { Kind } from "../fields/kinds.ts";
import type { Problem } from "../fields/problem.ts";
import type { Call } from "../http/route.ts";
import { refuseProblems } from "./refuse-problems.ts";
import type { BodyErrors } from "./service-errors.ts";

/** The request's body, checked; throws the refusal that names each wrong property, under the message given. */
export async function readBody<Value>(
  call: Call,
  kind: Kind<Value>,
  errors: BodyErrors,
  message: string,
): Promise<Value> {
  const problems: Problem[] = [];
  const value = kind(parseJson(await call.readText()), "", problems);
  if (value !== undefined && problems.length === 0) return value;
  throw refuseProblems(errors, message, problems);
}

/** `undefined`, which no JSON text gives, for a text that is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
