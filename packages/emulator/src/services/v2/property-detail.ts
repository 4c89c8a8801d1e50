import type { Problem } from "../../fields/problem.ts";
import type { ErrorDetail } from "../../http/error-reply.ts";

/**
 * A wrong property as the v2 services tell it. The documented message of a wrong value goes on with its line and its
 * position, which are left out here.
 */
export function propertyDetail({ path, kind, value }: Problem): ErrorDetail {
  if (path === "") return { code: "InvalidProperty", message: "The request body is not a JSON object." };
  return { code: "InvalidProperty", message: MESSAGES[kind](path, value), target: path };
}

const MESSAGES: Readonly<Record<Problem["kind"], (path: string, value: unknown) => string>> = {
  missing: (path) => `Missing value for property '${path}'.`,
  invalid: (path, value) => `Invalid value '${printed(value)}' for property '${path}'.`,
  unknown: (path) => `Unknown property '${path}'.`,
};

function printed(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
