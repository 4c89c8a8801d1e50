import type { Kind } from "../../fields/kinds.ts";
import type { FilterGrammar } from "../../filter/filter-fields.ts";
import type { PlanDefaults } from "../../jobs/job-plan.ts";
import type { JobRecord } from "../../jobs/job-record.ts";
import type { JobStore } from "../../jobs/job-store.ts";
import type { JobReading } from "../../jobs/read-job.ts";
import type { Continuations } from "../../lists/continuations.ts";
import type { PageLinks } from "../../lists/next-links.ts";
import type { Random } from "../../random/random.ts";
import type { ServiceErrors } from "../service-errors.ts";
import type { World } from "../world.ts";
import type { FilterRules } from "./filter-rules.ts";

/** A job together with what can be seen of it now. */
export interface JobView<Details> {
  readonly job: JobRecord<Details>;
  readonly reading: JobReading;
}

/** What sets the jobs of one service version apart from those of another. `Details` is what a job was asked to do. */
export interface JobProfile<Details> {
  readonly errors: ServiceErrors;
  readonly planDefaults: PlanDefaults;
  /** For how long after its submission a job's progress can be read, in milliseconds; left out where no document says. */
  readonly progressAvailableMs?: number;
  /** Whether a job is submitted by being created, as in v2. */
  readonly creationSubmits: boolean;
  readonly filterGrammar: FilterGrammar;
  readonly creation: Kind<Details>;
  /** The details of a job in a snapshot. */
  readonly keptDetails: Kind<Details>;
  /** Throws a Refusal if the caller may not create such a job. */
  admit(details: Details): void;
  jobBody(view: JobView<Details>): object;
  jobsBody(views: readonly JobView<Details>[], links: PageLinks): object;
  progressBody(reading: JobReading): object;
  readonly filterRules: FilterRules<Details>;
}

/** One service's jobs: the profile, and the state it works on. */
export interface JobService<Details> {
  readonly profile: JobProfile<Details>;
  readonly world: World;
  readonly random: Random;
  readonly store: JobStore<Details>;
  readonly continuations: Continuations;
}
