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
  newestFirst(after?: Position): readonly JobRecord<Details>[];
  /** The ordinal of the job to come. */
  nextOrdinal(): number;
  /** The last ordinal given. */
  lastOrdinal(): number;
  /** Makes the ordinals up to this one count as given. */
  skipOrdinals(last: number): void;
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
    // A copy: to hand out one after another would cost a list over many jobs as much as its filter.
    newestFirst: (after) => inOrder.slice(0, after === undefined ? inOrder.length : countBefore(after)).reverse(),
    nextOrdinal: () => {
      ordinals += 1;
      return ordinals;
    },
    lastOrdinal: () => ordinals,
    skipOrdinals: (last) => {
      ordinals = Math.max(ordinals, last);
    },
  };
}

function isBefore(job: Position, position: Position): boolean {
  return job.createdAt === position.createdAt ? job.ordinal < position.ordinal : job.createdAt < position.createdAt;
}
