import type { JobPhase } from "./job-phase.ts";
import type { JobPlan } from "./job-plan.ts";
import type { JobRecord } from "./job-record.ts";

/** What the past of a job decides of its record. */
export type Past = Pick<
  JobRecord<unknown>,
  "createdAt" | "changedAt" | "submittedAt" | "cancelAskedAt" | "cancelIsSure" | "plan"
>;

/** How long at least a job stays in a phase that its fate would have ended by now. */
const LEFT_MS = 60_000;

/** The past that puts a job into its phase now. Throws a RangeError for a creation that is no date or in the future. */
export function pastOfSeed(
  phase: JobPhase,
  createdDateTime: string | Date | undefined,
  plan: JobPlan,
  now: number,
): Past {
  const createdAt =
    createdDateTime === undefined ? defaultCreation(phase, plan, now) : Date.parse(isoOf(createdDateTime));
  if (!(createdAt <= now)) {
    throw new RangeError(`A job cannot be created at '${createdDateTime}': give a date that is not in the future.`);
  }
  const created = { createdAt, changedAt: createdAt };
  if (phase === "unsubmitted") return { ...created, plan };
  const past = { ...created, submittedAt: createdAt, plan: { ...plan, ...timingOf(phase, plan, now - createdAt) } };
  return phase === "terminatingOnCancel" ? { ...past, cancelAskedAt: now, cancelIsSure: true } : past;
}

function isoOf(date: string | Date): string {
  return typeof date === "string" ? date : Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

function hasEnded(phase: JobPhase): boolean {
  return phase === "success" || phase === "failed" || phase === "cancelled";
}

function defaultCreation(phase: JobPhase, { durationMs }: JobPlan, now: number): number {
  return hasEnded(phase) && Number.isFinite(durationMs) ? now - durationMs : now;
}

/** The plan's times, unless the job's age forbids them: an ended job is over now, any other is not. */
function timingOf(phase: JobPhase, plan: JobPlan, ageMs: number): Partial<JobPlan> {
  if (hasEnded(phase)) {
    const durationMs = Math.min(plan.durationMs, ageMs);
    return { durationMs, startDelayMs: Math.min(plan.startDelayMs, durationMs) };
  }
  const durationMs = plan.durationMs > ageMs ? plan.durationMs : 2 * ageMs + LEFT_MS;
  if (phase === "queued") {
    const startDelayMs = plan.startDelayMs > ageMs ? plan.startDelayMs : ageMs + LEFT_MS;
    return { startDelayMs, durationMs: Math.max(durationMs, startDelayMs + LEFT_MS) };
  }
  const started = { durationMs, startDelayMs: Math.min(plan.startDelayMs, ageMs) };
  if (phase === "terminatingOnFailure") {
    const finiteMs = Number.isFinite(durationMs) ? durationMs : ageMs + LEFT_MS;
    return { ...started, durationMs: finiteMs, closingMs: finiteMs };
  }
  if (phase === "terminatingOnCancel") return { ...started, cancelDelayMs: plan.cancelDelayMs || LEFT_MS };
  return { ...started, closingMs: Math.min(plan.closingMs, (durationMs - ageMs) / 2) };
}
