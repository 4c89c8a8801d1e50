import type { JobPlan } from "./job-plan.ts";
import type { JobRecord } from "./job-record.ts";

/** A job's state, in the words that both v1 services use for jobs. */
export type JobStateWord = "unsubmitted" | "active" | "success" | "failed" | "cancelled";

/** What can be seen of a job at one instant; times that are still to come are left out. */
export interface JobReading {
  readonly state: JobStateWord;
  readonly percentage: number;
  readonly step?: string;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly modifiedAt: number;
}

type Timing = Pick<JobRecord<unknown>, "plan" | "submittedAt" | "cancelAskedAt" | "changedAt">;

/** The job at the instant `now`: nothing but a function of its plan, the requests it has seen, and the time. */
export function readJob(job: Timing, now: number): JobReading {
  const { plan, submittedAt } = job;
  if (submittedAt === undefined) return { state: "unsubmitted", percentage: 0, modifiedAt: job.changedAt };
  const end = endOf(job, submittedAt);
  const startedAt = submittedAt + plan.startDelayMs;
  const ended = now >= end.at;
  const started = Math.min(now, end.at) >= startedAt;
  const work = workAt(plan, Math.min(now, end.at) - submittedAt);
  return {
    state: ended ? end.state : "active",
    percentage: ended && end.state === "success" ? 100 : work.percentage,
    step: work.step,
    ...(started && { startedAt }),
    ...(ended && { endedAt: end.at }),
    modifiedAt: Math.max(job.changedAt, started ? startedAt : 0, ended ? end.at : 0),
  };
}

function endOf({ plan, cancelAskedAt }: Timing, submittedAt: number): { at: number; state: JobStateWord } {
  const planned = submittedAt + plan.durationMs;
  const cancelled = cancelAskedAt === undefined ? Number.POSITIVE_INFINITY : cancelAskedAt + plan.cancelDelayMs;
  return cancelled < planned ? { at: cancelled, state: "cancelled" } : { at: planned, state: plan.outcome };
}

/** What is shown so long after the submission. */
function workAt(plan: JobPlan, elapsedMs: number): { percentage: number; step: string } {
  if (elapsedMs < plan.startDelayMs) return { percentage: 0, step: "PrepareStep" };
  const worked = elapsedMs - plan.startDelayMs;
  const whole = plan.durationMs - plan.startDelayMs;
  const part = whole === 0 ? 1 : worked / whole;
  return { percentage: itemAt(plan.percentages, part) ?? 0, step: itemAt(plan.steps, part) ?? "PrepareStep" };
}

/** The item whose turn it is after this part (0 to 1) of the whole, if each has a turn of the same length. */
function itemAt<Item>(items: readonly Item[], part: number): Item | undefined {
  return items[Math.min(Math.floor(part * items.length), items.length - 1)];
}
