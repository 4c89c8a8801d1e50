import type { Caller } from "../../http/caller.ts";
import type { JobFate } from "../../jobs/job-fate.ts";
import { planJob } from "../../jobs/job-plan.ts";
import type { JobRecord } from "../../jobs/job-record.ts";
import { guid } from "../../random/guid.ts";
import type { JobService } from "./job-service.ts";
import { outputIdsOf, randomOfJob } from "./output-ids-of.ts";

/** A job that is not in the store yet; its ids and its plan come from the seed and its ordinal alone. */
export function newJob<Details>(
  service: JobService<Details>,
  { details, owner, createdAt, fate }: { details: Details; owner: Caller; createdAt: number; fate: JobFate },
): JobRecord<Details> {
  const ordinal = service.store.nextOrdinal();
  const random = randomOfJob(service, ordinal);
  return {
    id: guid(random.fork("id")),
    ordinal,
    owner,
    createdAt,
    plan: planJob(random.fork("plan"), service.profile.planDefaults, fate),
    givenOutputIds: [],
    outputId: outputIdsOf(service, ordinal, []),
    details,
    changedAt: createdAt,
  };
}
