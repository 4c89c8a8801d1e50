import type { JobPhase } from "./job-phase.ts";
import type { JobPlan } from "./job-plan.ts";
import type { JobRecord } from "./job-record.ts";

/** What can be seen of a job at one instant; times that are still to come are left out. */
export interface JobReading {
  readonly phase: JobPhase;
  /** What is shown as its state instead of the service's word for the phase; mostly left out. */
  readonly state?: string;
  /** Whether its work is done, as it is or has just about ended: too late to cancel it. */
  readonly isClosing: boolean;
  readonly percentage: number;
  readonly step?: string;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly modifiedAt: number;
}

type Timing = Pick<JobRecord<unknown>, "plan" | "submittedAt" | "cancelAskedAt" | "cancelIsSure" | "changedAt">;

/** The job at the instant `now`: nothing but a function of its plan, the requests it has seen, and the time. */
export function readJob(job: Timing, now: number): JobReading {
  const { plan, submittedAt, changedAt } = job;
  if (submittedAt === undefined)
    return { phase: "unsubmitted", isClosing: false, percentage: 0, modifiedAt: changedAt };
  const end = endOf(job, submittedAt);
  const startedAt = submittedAt + plan.startDelayMs;
  const seenAt = Math.min(now, end.at);
  const ended = now >= end.at;
  const started = seenAt >= startedAt;
  const isClosing = now >= end.at - plan.closingMs;
  const work = workAt(plan, seenAt - submittedAt);
  const state = ended ? plan.endState : work.state;
  return {
    phase: ended ? end.outcome : phaseBeforeEnd(job, started, isClosing),
    ...(state !== undefined && { state }),
    isClosing,
    percentage: ended && end.outcome === "success" ? 100 : work.percentage,
    step: work.step,
    ...(started && { startedAt }),
    ...(ended && { endedAt: end.at }),
    modifiedAt: Math.max(changedAt, started ? startedAt : 0, ended ? end.at : 0),
  };
}

/** The phase alone, and the state's word where it is another: what most filters look at, of every job. */
export function readPhase(job: Timing, now: number): Pick<JobReading, "phase" | "state"> {
  const { plan, submittedAt } = job;
  if (submittedAt === undefined) return PHASES.unsubmitted;
  if (plan.states !== undefined || plan.endState !== undefined) return readJob(job, now);
  // Most jobs that a list looks at are over, and were never asked to end.
  if (job.cancelAskedAt === undefined && now >= submittedAt + plan.durationMs) return PHASES[plan.outcome];
  const end = endOf(job, submittedAt);
  if (now >= end.at) return PHASES[end.outcome];
  return PHASES[phaseBeforeEnd(job, now >= submittedAt + plan.startDelayMs, now >= end.at - plan.closingMs)];
}

/** Made but once: they are asked for by the ten thousand. */
const PHASES: { readonly [Phase in JobPhase]: { readonly phase: Phase } } = {
  unsubmitted: { phase: "unsubmitted" },
  queued: { phase: "queued" },
  active: { phase: "active" },
  terminatingOnCancel: { phase: "terminatingOnCancel" },
  terminatingOnFailure: { phase: "terminatingOnFailure" },
  success: { phase: "success" },
  failed: { phase: "failed" },
  cancelled: { phase: "cancelled" },
};

function endOf(
  { plan, cancelAskedAt, cancelIsSure = false }: Timing,
  submittedAt: number,
): { at: number; outcome: JobPlan["outcome"] } {
  const planned = submittedAt + plan.durationMs;
  const cancelled = cancelAskedAt === undefined ? Number.POSITIVE_INFINITY : cancelAskedAt + plan.cancelDelayMs;
  const isCancelled = cancelled < planned || (cancelIsSure && cancelAskedAt !== undefined);
  return isCancelled ? { at: cancelled, outcome: "cancelled" } : { at: planned, outcome: plan.outcome };
}

function phaseBeforeEnd({ plan, cancelAskedAt }: Timing, started: boolean, isClosing: boolean): JobPhase {
  if (cancelAskedAt !== undefined) return "terminatingOnCancel";
  if (isClosing && plan.outcome === "failed") return "terminatingOnFailure";
  if (isClosing && plan.outcome === "cancelled") return "terminatingOnCancel";
  return started ? "active" : "queued";
}

/** What is shown so long after the submission. */
function workAt(plan: JobPlan, elapsedMs: number): { percentage: number; step: string; state?: string | undefined } {
  if (elapsedMs < plan.startDelayMs) return { percentage: 0, step: "PrepareStep" };
  const worked = elapsedMs - plan.startDelayMs;
  const whole = plan.durationMs - plan.startDelayMs;
  const part = whole === 0 ? 1 : worked / whole;
  return {
    percentage: itemAt(plan.percentages, part) ?? 0,
    step: itemAt(plan.steps, part) ?? "PrepareStep",
    state: itemAt(plan.states ?? [], part),
  };
}

/** The item whose turn it is after this part (0 to 1) of the whole, if each has a turn of the same length. */
function itemAt<Item>(items: readonly Item[], part: number): Item | undefined {
  return items[Math.min(Math.floor(part * items.length), items.length - 1)];
}
