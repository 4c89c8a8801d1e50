import type { JobPlan } from "./job-plan.ts";
import type { JobRecord } from "./job-record.ts";
import type { JobSeed } from "./job-seed.ts";
import type { JobStateWord } from "./read-job.ts";

/** What the past of a job decides of its record. */
export type Past = Pick<JobRecord<unknown>, "createdAt" | "changedAt" | "submittedAt" | "plan">;

/** The past that puts a seed into its state now. Throws a RangeError for a creation that is no date or in the future. */
export function pastOfSeed({ state = "success", createdDateTime }: JobSeed, plan: JobPlan, now: number): Past {
  const createdAt =
    createdDateTime === undefined ? defaultCreation(state, plan, now) : Date.parse(isoOf(createdDateTime));
  if (!(createdAt <= now)) {
    throw new RangeError(`A job cannot be created at '${createdDateTime}': give a date that is not in the future.`);
  }
  const created = { createdAt, changedAt: createdAt };
  if (state === "unsubmitted") return { ...created, plan };
  const durationMs = durationFor(state, plan.durationMs, now - createdAt);
  const startDelayMs = Math.min(plan.startDelayMs, durationMs);
  return { ...created, submittedAt: createdAt, plan: { ...plan, durationMs, startDelayMs } };
}

function isoOf(date: string | Date): string {
  return typeof date === "string" ? date : Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

function hasEnded(state: JobStateWord): boolean {
  return state !== "unsubmitted" && state !== "active";
}

function defaultCreation(state: JobStateWord, { durationMs }: JobPlan, now: number): number {
  return hasEnded(state) && Number.isFinite(durationMs) ? now - durationMs : now;
}

/** The planned duration, unless the job's age forbids it: an ended job is over now, an active one is not. */
function durationFor(state: JobStateWord, plannedMs: number, ageMs: number): number {
  if (hasEnded(state)) return Math.min(plannedMs, ageMs);
  return plannedMs > ageMs ? plannedMs : 2 * ageMs + 60_000;
}
