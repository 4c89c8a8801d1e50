import { defined } from "../fields/defined.ts";
import type { Random } from "../random/random.ts";
import type { JobFate } from "./job-fate.ts";

/** A job's whole future, decided when it is created. */
export type JobPlan = Readonly<Required<Omit<JobFate, ShownWords>>> &
  Pick<JobFate, ShownWords> & {
    /** How long before its planned end a job saves what it made, or clears up after a failure. */
    readonly closingMs: number;
  };

/** What is left out where the service's own words are shown. */
type ShownWords = "states" | "endState";

/** What a service's jobs are like when nobody decides otherwise. */
export interface PlanDefaults {
  readonly durationMs: readonly [min: number, max: number];
  readonly steps: readonly string[];
}

const START_DELAY_MS = [5_000, 60_000] as const;
/** The end of a job takes a tenth of its work, and no longer than this. */
const MAX_CLOSING_MS = 10_000;

/** Throws a RangeError for a fate that cannot be. */
export function planJob(random: Random, defaults: PlanDefaults, fate: JobFate): JobPlan {
  checkFate(fate);
  const durationMs = random.integer(...defaults.durationMs);
  const startDelayMs = random.integer(...START_DELAY_MS);
  const percentages = risingPercentages(random);
  const plan = {
    outcome: "success",
    durationMs,
    startDelayMs,
    cancelDelayMs: 0,
    percentages,
    steps: defaults.steps,
    errors: fate.outcome === "failed" ? DEFAULT_ERRORS : [],
    warnings: [],
    estimatedUnits: random.integer(1, 400) / 100,
    ...defined(fate),
  } as const;
  return { ...plan, ...endingOf(Math.min(plan.startDelayMs, plan.durationMs), plan.durationMs) };
}

function endingOf(startDelayMs: number, durationMs: number): Pick<JobPlan, "startDelayMs" | "closingMs"> {
  // A job that waits for ever before it starts has no work, and a difference of two infinities is no number.
  const workMs = Number.isFinite(startDelayMs) ? durationMs - startDelayMs : 0;
  return { startDelayMs, closingMs: Math.min(MAX_CLOSING_MS, workMs / 10) };
}

const DEFAULT_ERRORS = [
  {
    code: "InputData_Invalid",
    title: "Invalid input data",
    message: "The input data %1 cannot be read.",
    params: ["images.xml"],
  },
];

function risingPercentages(random: Random): number[] {
  const percentages: number[] = [];
  for (let last = random.integer(1, 5); last < 100; last += random.integer(3, 12)) percentages.push(last);
  return percentages;
}

const OUTCOMES: readonly JobPlan["outcome"][] = ["success", "failed", "cancelled"];

export function checkFate(fate: JobFate): void {
  if (fate.outcome !== undefined && !OUTCOMES.includes(fate.outcome)) {
    throw new RangeError(`A job's outcome cannot be '${fate.outcome}': give ${OUTCOMES.join(", ")}, or leave it out.`);
  }
  for (const name of ["durationMs", "startDelayMs", "cancelDelayMs"] as const) {
    const value = fate[name];
    if (value !== undefined && !(value >= 0)) {
      throw new RangeError(`A job's ${name} cannot be ${value}: give a number that is not negative.`);
    }
  }
  for (const name of ["percentages", "steps", "states"] as const) {
    if (fate[name]?.length === 0) throw new RangeError(`A job's ${name} cannot be an empty list: leave it out.`);
  }
}
