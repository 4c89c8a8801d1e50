import type { JobFate } from "./job-fate.ts";
import type { JobStateWord } from "./job-state-word.ts";

/** What can be decided of any job that shall be there already. */
export interface SeedFacts {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly iTwinId?: string;
  /** Default: the user that all requests come from; nobody, if every access token is a user of its own. */
  readonly ownerId?: string;
  readonly email?: string;
  /** When it was created; text in ISO 8601. Default: such that it ends now, or now for jobs without an end. */
  readonly createdDateTime?: string | Date;
  /** What becomes of it; for a job that has ended, `state` decides the outcome. */
  readonly fate?: JobFate;
}

/** A job of a v1 service that shall be there already. Whatever is left out is made up from the emulator's seed. */
export interface JobSeed extends SeedFacts {
  /**
   * The state it is in now. Default `success`. A job that has ended was submitted at its creation and ends by its
   * fate's duration, but not after now; one that is `active` goes on by its fate, and does not end before now.
   */
  readonly state?: JobStateWord;
}

/** A job of Reality Conversion v1. */
export interface ConversionJobSeed extends JobSeed {
  readonly inputs?: readonly { readonly id: string; readonly type?: string }[];
  /** Default: one output of type `OPC`. */
  readonly outputs?: readonly { readonly type: string; readonly id?: string }[];
}

/** A job of Reality Modeling v1. */
export interface ModelingJobSeed extends JobSeed {
  /** Default: a workspace that is made along with the first job of the same iTwin. */
  readonly workspaceId?: string;
  readonly inputs?: readonly { readonly id: string; readonly description?: string }[];
  /** Default: one output of format `OBJ`. */
  readonly outputs?: readonly { readonly format: string; readonly id?: string }[];
}

/** A job of Reality Analysis v1. */
export interface AnalysisJobSeed extends JobSeed {
  /** Default: one input of type `photos`. */
  readonly inputs?: readonly { readonly id: string; readonly type: string }[];
  /** Default: one output of type `objects2D`. */
  readonly outputs?: readonly { readonly type: string; readonly id?: string }[];
}

/** A job of Reality Conversion v2, Reality Modeling v2 or Reality Analysis v2 that shall be there already. */
export interface JobSeedV2 extends SeedFacts {
  /** The state it is in now. Default `Success`; the same rules as for v1 jobs. */
  readonly state?: JobStateV2;
  /** As a request has them, checked for the job's type. Default: the least that a job of this type needs. */
  readonly specifications?: Readonly<Record<string, unknown>>;
}

/** A job's state, in the words that all v2 services use. */
export type JobStateV2 =
  | "Queued"
  | "Active"
  | "TerminatingOnCancel"
  | "TerminatingOnFailure"
  | "Success"
  | "Failed"
  | "Cancelled";
