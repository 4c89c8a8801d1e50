import type { JobPhase } from "./job-phase.ts";

/** A job's state, in the words that all v1 services use for jobs. */
export type JobStateWord = "unsubmitted" | "active" | "success" | "failed" | "cancelled";

/** The word of the v1 services for a phase: whatever lies between submission and end is `active`. */
export function stateWordOf(phase: JobPhase): JobStateWord {
  switch (phase) {
    case "unsubmitted":
    case "success":
    case "failed":
    case "cancelled":
      return phase;
    default:
      return "active";
  }
}
