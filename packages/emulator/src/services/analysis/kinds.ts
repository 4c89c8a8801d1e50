import type { JobType } from "@reality-apis/reality-analysis";
import { objectOf } from "../../fields/fields.ts";
import { type Kind, text } from "../../fields/kinds.ts";
import type { AnalysisDetails } from "./details.ts";
import { jobTypes } from "./job-types.ts";

export const typeKind: Kind<JobType> = (value, path, problems) => {
  if (isJobType(value)) return value;
  problems.push({ path, kind: "invalid", value });
  return undefined;
};

function isJobType(value: unknown): value is JobType {
  return typeof value === "string" && Object.hasOwn(jobTypes, value);
}

/** One input, whose type is of this kind. */
export function inputKind(typeOfInput: Kind<string>): Kind<AnalysisDetails["inputs"][number]> {
  return objectOf((fields) => {
    const type = fields.required("type", typeOfInput);
    const id = fields.required("id", text);
    return type === undefined || id === undefined ? undefined : { type, id };
  });
}
