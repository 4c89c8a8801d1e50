import type { JobFate } from "./job-fate.ts";

/** The fates decided for jobs to come, in their order. */
export interface FateQueue {
  add(fate: JobFate): void;
  /** The fate of a job that is created now; nothing decided if the queue is empty. */
  take(): JobFate;
  /** Those that are left, the next one first. */
  all(): readonly JobFate[];
}

export function createFateQueue(): FateQueue {
  const fates: JobFate[] = [];
  return {
    add: (fate) => {
      fates.push(fate);
    },
    take: () => fates.shift() ?? {},
    all: () => fates,
  };
}
