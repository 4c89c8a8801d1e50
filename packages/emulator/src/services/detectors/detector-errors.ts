import type { Problem } from "../../fields/problem.ts";
import { type ErrorDetail, errorReply } from "../../http/error-reply.ts";
import type { Reply } from "../../http/reply.ts";
import type { BodyErrors } from "../service-errors.ts";
import { propertyDetail } from "../v2/property-detail.ts";

/** How requests about detectors are refused: in both versions with status 400. */
export function detectorErrors(code: string): BodyErrors {
  return { status: 400, invalidRequest: code, detailOf };
}

/** The answer to a version that is there already. */
export function detectorVersionExists(target?: string): Reply {
  const error = { code: "DetectorVersionExists", message: "This version of the detector already exists." };
  return errorReply(409, target === undefined ? error : { ...error, target });
}

/** The documented details have targets of their own, the same whatever the body looks like. */
function detailOf(problem: Problem): ErrorDetail {
  const property = problem.path.split(".").at(-1) ?? "";
  const documented = problem.kind === "invalid" ? DOCUMENTED[property] : undefined;
  return documented?.(problem.path) ?? propertyDetail(problem);
}

const wrongVersion = (target: string): ErrorDetail => ({
  code: "InvalidProperty",
  message: "Version must contain a major and minor version in x.x format.",
  target,
});

const DOCUMENTED: Readonly<Partial<Record<string, (path: string) => ErrorDetail>>> = {
  type: () => ({ code: "InvalidValue", message: "Invalid detector type.", target: "detector.type" }),
  version: wrongVersion,
  versionNumber: wrongVersion,
  displayName: () => ({
    code: "InvalidProperty",
    message: "Special characters are not allowed.",
    target: "Detector.DisplayName",
  }),
};
