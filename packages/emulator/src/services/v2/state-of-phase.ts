import type { JobPhase } from "../../jobs/job-phase.ts";
import type { JobStateV2 } from "../../jobs/job-seed.ts";

/** A phase in the words of the v2 services, which have none for a job that is not submitted: creating submits. */
export function stateOfPhase(phase: JobPhase): JobStateV2 {
  return STATES[phase];
}

/** The phase that such a word is for. */
export function phaseOfState(state: JobStateV2): JobPhase {
  return PHASES[state];
}

const STATES = {
  unsubmitted: "Queued",
  queued: "Queued",
  active: "Active",
  terminatingOnCancel: "TerminatingOnCancel",
  terminatingOnFailure: "TerminatingOnFailure",
  success: "Success",
  failed: "Failed",
  cancelled: "Cancelled",
} as const;

const PHASES = {
  Queued: "queued",
  Active: "active",
  TerminatingOnCancel: "terminatingOnCancel",
  TerminatingOnFailure: "terminatingOnFailure",
  Success: "success",
  Failed: "failed",
  Cancelled: "cancelled",
} as const;
