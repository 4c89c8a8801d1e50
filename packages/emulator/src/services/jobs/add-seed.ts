import { defined } from "../../fields/defined.ts";
import type { Caller } from "../../http/caller.ts";
import type { JobFate } from "../../jobs/job-fate.ts";
import type { JobPhase } from "../../jobs/job-phase.ts";
import type { SeedFacts } from "../../jobs/job-seed.ts";
import { pastOfSeed } from "../../jobs/past-of-seed.ts";
import type { JobService } from "./job-service.ts";
import { newJob } from "./new-job.ts";

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
  const owner = { ...soil.owner, ...defined({ id: seed.ownerId, email: seed.email }) };
  const draft = newJob(service, { details, owner, createdAt: now, fate: fateOf(phase, seed.fate) });
  const id = seed.id ?? draft.id;
  const outputId = (index: number): string => soil.outputIds[index] ?? draft.outputId(index);
  service.store.add({ ...draft, ...pastOfSeed(phase, seed.createdDateTime, draft.plan, now), id, outputId });
  return id;
}

function fateOf(phase: JobPhase, fate: JobFate | undefined): JobFate {
  if (phase === "terminatingOnFailure") return { ...fate, outcome: "failed" };
  return phase === "success" || phase === "failed" || phase === "cancelled" ? { ...fate, outcome: phase } : { ...fate };
}
