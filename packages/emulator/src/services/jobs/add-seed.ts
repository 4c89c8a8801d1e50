import { defined } from "../../fields/defined.ts";
import type { Caller } from "../../http/caller.ts";
import type { JobFate } from "../../jobs/job-fate.ts";
import type { JobPhase } from "../../jobs/job-phase.ts";
import type { SeedFacts } from "../../jobs/job-seed.ts";
import { pastOfSeed } from "../../jobs/past-of-seed.ts";
import type { JobService } from "./job-service.ts";
import { newJob } from "./new-job.ts";
import { outputIdsOf } from "./output-ids-of.ts";

/** What a seed is planted with. */
export interface SeedSoil<Details> {
  readonly details: Details;
  /** The phase that the job is in now. */
  readonly phase: JobPhase;
  /** The owner of seeds that name none. */
  readonly owner: Caller;
  readonly now: number;
  /** The ids that the seed gives to its outputs. */
  readonly outputIds: readonly (string | undefined)[];
}

/** Adds a job of the past to a service, and gives its id. Throws a RangeError if it cannot have been so. */
export function addSeed<Details>(service: JobService<Details>, seed: SeedFacts, soil: SeedSoil<Details>): string {
  const { now, details, phase } = soil;
  const differences = defined({ id: seed.ownerId, email: seed.email });
  // Thousands of jobs share their owner: lists are the faster for it.
  const owner = Object.keys(differences).length === 0 ? soil.owner : { ...soil.owner, ...differences };
  const draft = newJob(service, { details, owner, createdAt: now, fate: fateOf(phase, seed.fate) });
  const id = seed.id ?? draft.id;
  const outputId = outputIdsOf(service, draft.ordinal, soil.outputIds);
  const past = pastOfSeed(phase, seed.createdDateTime, draft.plan, now);
  service.store.add({ ...draft, ...past, id, givenOutputIds: soil.outputIds, outputId });
  return id;
}

function fateOf(phase: JobPhase, fate: JobFate | undefined): JobFate {
  if (phase === "terminatingOnFailure") return { ...fate, outcome: "failed" };
  return phase === "success" || phase === "failed" || phase === "cancelled" ? { ...fate, outcome: phase } : { ...fate };
}
