import { isText } from "../../data/checks.ts";
import { keptObject } from "../../data/kept-object.ts";
import { isObject } from "../../fields/is-object.ts";
import type { Kind } from "../../fields/kinds.ts";
import type { DetailsV2 } from "./details.ts";
import type { JobTypes } from "./job-type.ts";
import { workOfUnknownType } from "./work-of-unknown-type.ts";

const detailsKind = keptObject<DetailsV2>({ type: isText, iTwinId: isText, work: isObject });

/** The details of a v2 job in a snapshot, whose work is made again from what was asked for. */
export function keptDetails(jobTypes: JobTypes): Kind<DetailsV2> {
  return (value, path, problems) => {
    const details = detailsKind(value, path, problems);
    if (details === undefined) return undefined;
    const { type, work: kept } = details;
    const jobType = Object.hasOwn(jobTypes, type) ? jobTypes[type] : undefined;
    const work =
      jobType === undefined
        ? workOfUnknownType(isObject(kept.asked) ? kept.asked : {})
        : jobType.work(kept.asked, `${path}.work.asked`, problems);
    return work && { ...details, work };
  };
}
