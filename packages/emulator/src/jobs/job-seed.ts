import type { JobFate } from "./job-fate.ts";
import type { JobStateWord } from "./read-job.ts";

/** A job that shall be there already. Whatever is left out is made up from the emulator's seed. */
export interface JobSeed {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly iTwinId?: string;
  /** Default: the user that all requests come from; nobody, if every access token is a user of its own. */
  readonly ownerId?: string;
  readonly email?: string;
  /**
   * The state it is in now. Default `success`. A job that has ended was submitted at its creation and ends by its
   * fate's duration, but not after now; one that is `active` goes on by its fate, and does not end before now.
   */
  readonly state?: JobStateWord;
  /** When it was created; text in ISO 8601. Default: such that it ends now, or now for jobs without an end. */
  readonly createdDateTime?: string | Date;
  /** What becomes of it; for a job that has ended, `state` decides the outcome. */
  readonly fate?: JobFate;
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
