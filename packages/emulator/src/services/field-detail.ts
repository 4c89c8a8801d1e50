import type { Problem } from "../fields/problem.ts";
import type { ErrorDetail } from "../http/error-reply.ts";

/** A wrong property as Reality Conversion v1 and Reality Analysis v1 tell it: named as in their code, `Inputs[0].Id`. */
export function fieldDetail({ path, kind }: Problem): ErrorDetail {
  if (path === "") return { code: "InvalidProperty", message: "The request body is not a JSON object." };
  const target = path.replaceAll(/(?<![^.])[a-z]/g, (letter) => letter.toUpperCase());
  return { code: "InvalidProperty", message: `The ${target} field ${WRONG[kind]}.`, target };
}

const WRONG = { missing: "is required", invalid: "has a value that is not valid", unknown: "is not known" } as const;
