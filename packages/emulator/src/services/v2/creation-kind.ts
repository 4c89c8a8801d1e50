import { defined } from "../../fields/defined.ts";
import { closedObjectOf } from "../../fields/fields.ts";
import { type Kind, oneOf, text } from "../../fields/kinds.ts";
import type { DetailsV2 } from "./details.ts";
import type { JobTypes } from "./job-type.ts";
import { jobName } from "./kinds.ts";
import type { Work } from "./work.ts";

/** The body of a request to create a job, whose type decides what its specifications may be. */
export function creationKind(jobTypes: JobTypes): Kind<DetailsV2> {
  const typeKind = oneOf(Object.keys(jobTypes));
  return closedObjectOf((fields) => {
    const type = fields.required("type", typeKind);
    const name = fields.optional("name", jobName);
    const iTwinId = fields.required("iTwinId", text);
    const work = fields.required("specifications", (type === undefined ? undefined : jobTypes[type]?.work) ?? anyWork);
    if (type === undefined || iTwinId === undefined || work === undefined) return undefined;
    return defined({ type, name, iTwinId, work });
  });
}

/** What nothing can be said about, as the type of the job is wrong. */
const anyWork: Kind<Work> = () => undefined;
