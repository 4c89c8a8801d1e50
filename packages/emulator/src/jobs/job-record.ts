import type { Caller } from "../http/caller.ts";
import type { JobPlan } from "./job-plan.ts";

/**
 * What is kept of a job. Its state is not among it: that follows from the plan and the time. `Details` is what the
 * service was asked for.
 */
export interface JobRecord<Details> {
  readonly id: string;
  /** Which job of its service it is, counted from 1. */
  readonly ordinal: number;
  readonly owner: Caller;
  /** This and all other times: virtual milliseconds since the epoch. */
  readonly createdAt: number;
  readonly plan: JobPlan;
  /** The reality data ids that its outputs were given; the others are drawn from the seed. */
  readonly givenOutputIds: readonly (string | null | undefined)[];
  /** The output's reality data ids, known to the outside from the submission on. */
  outputId(index: number): string;
  details: Details;
  /** When a request last changed the job. */
  changedAt: number;
  submittedAt?: number;
  /** When the job was asked to end. */
  cancelAskedAt?: number;
  /** Whether it then ends cancelled for sure, even if that takes longer than its work would have. */
  cancelIsSure?: boolean;
}
