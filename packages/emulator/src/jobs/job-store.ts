import { partitionPoint } from "../partition-point.ts";
import type { JobRecord } from "./job-record.ts";

/** A place in the order of jobs: newest first, and of those created at once, the one added last. */
export interface Position {
  readonly createdAt: number;
  readonly ordinal: number;
}

/** The jobs of one service. */
export interface JobStore<Details> {
  get(id: string): JobRecord<Details> | undefined;
  /** Throws a RangeError if there is a job of that id. */
  add(job: JobRecord<Details>): void;
  remove(id: string): void;
  /** The jobs after a position, or all, newest first. */
  newestFirst(after?: Position): Iterable<JobRecord<Details>>;
  /** The ordinal of the job to come. */
  nextOrdinal(): number;
}

export function createJobStore<Details>(): JobStore<Details> {
  const byId = new Map<string, JobRecord<Details>>();
  /** Oldest first, as new jobs mostly come last. */
  const inOrder: JobRecord<Details>[] = [];
  let ordinals = 0;

  const countBefore = (position: Position): number => partitionPoint(inOrder, (job) => isBefore(job, position));

  return {
    get: (id) => byId.get(id.toLowerCase()),
    add: (job) => {
      const key = job.id.toLowerCase();
      if (byId.has(key)) throw new RangeError(`There is already a job with the id ${job.id}.`);
      byId.set(key, job);
      inOrder.splice(countBefore(job), 0, job);
    },
    remove: (id) => {
      const job = byId.get(id.toLowerCase());
      if (job === undefined) return;
      byId.delete(id.toLowerCase());
      inOrder.splice(inOrder.indexOf(job), 1);
    },
    *newestFirst(after) {
      const start = after === undefined ? inOrder.length : countBefore(after);
      for (let index = start - 1; index >= 0; index -= 1) {
        const job = inOrder[index];
        if (job !== undefined) yield job;
      }
    },
    nextOrdinal: () => {
      ordinals += 1;
      return ordinals;
    },
  };
}

function isBefore(job: Position, position: Position): boolean {
  return job.createdAt === position.createdAt ? job.ordinal < position.ordinal : job.createdAt < position.createdAt;
}
