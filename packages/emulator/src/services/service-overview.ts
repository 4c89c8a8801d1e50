import type { JobPhase } from "../jobs/job-phase.ts";

/** What is shown of a service's jobs to people who look at the emulator. */
export interface ServiceOverview {
  /** How many jobs are in each state, by the service's own words for states. */
  readonly states: Readonly<Record<string, number>>;
  /** The newest jobs, newest first. */
  readonly jobs: readonly JobOverview[];
}

/** What is shown of one job. */
export interface JobOverview {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly state: string;
  /** Where it is in its life, in words that all services share. */
  readonly phase: JobPhase;
  readonly percentage: number;
  /** Virtual milliseconds since the epoch. */
  readonly createdAt: number;
}
