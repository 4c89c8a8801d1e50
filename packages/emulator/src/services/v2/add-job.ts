import { defined } from "../../fields/defined.ts";
import type { Problem } from "../../fields/problem.ts";
import type { Caller } from "../../http/caller.ts";
import type { JobSeedV2 } from "../../jobs/job-seed.ts";
import { guid } from "../../random/guid.ts";
import { addSeed } from "../jobs/add-seed.ts";
import type { JobService } from "../jobs/job-service.ts";
import type { DetailsV2 } from "./details.ts";
import type { JobTypes } from "./job-type.ts";
import { phaseOfState } from "./state-of-phase.ts";
import type { Work } from "./work.ts";
import { workOfUnknownType } from "./work-of-unknown-type.ts";

/**
 * Adds a job of the past to a v2 service. One of a type that the service does not list is shown with the specifications
 * as they are. Throws a RangeError for specifications that do not suit the type.
 */
export function addJobV2(
  service: JobService<DetailsV2>,
  jobTypes: JobTypes,
  seed: JobSeedV2,
  { owner, now }: { owner: Caller; now: number },
): string {
  const { random } = service;
  const { type = Object.keys(jobTypes)[0] ?? "", name, state = "Success" } = seed;
  const work = workOf(jobTypes, type, seed, () => guid(random.fork("input")));
  const iTwinId = seed.iTwinId ?? guid(random.fork("iTwin"));
  const details = defined({ type, name, iTwinId, work });
  return addSeed(service, seed, { details, owner, now, phase: phaseOfState(state), outputIds: [] });
}

function workOf(jobTypes: JobTypes, type: string, { specifications }: JobSeedV2, id: () => string): Work {
  const known = Object.hasOwn(jobTypes, type) ? jobTypes[type] : undefined;
  if (known === undefined) return workOfUnknownType(specifications);
  const problems: Problem[] = [];
  const work = known.work(specifications ?? known.sample(id), "specifications", problems);
  if (work !== undefined && problems.length === 0) return work;
  const wrong = problems.map(({ path, kind }) => `${path} is ${kind}`).join(", ");
  throw new RangeError(`A job of type ${type} cannot have these specifications: ${wrong}.`);
}
