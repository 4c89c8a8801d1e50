import { serviceKey } from "../checkpoint.ts";
import type { Draft } from "../decision.ts";
import type { JobReading } from "../reading.ts";
import type { WatchState } from "../watch-state.ts";
import { Columns, column } from "./columns.ts";
import { packed, unpacked } from "./counts.ts";
import { JobSession, type SharedSession } from "./job-session.ts";
import { marks } from "./marks.ts";
import { progressReading } from "./progress-reading.ts";

/**
 * The jobs of a pool, each by its row. A job that is simply asked for its progress, as nearly all are at any time, is a
 * row of numbers, its state, and the progress it was last read as; the few others keep their session as it is.
 */
export class JobTable {
  readonly #shared: SharedSession;
  readonly #service: string;
  readonly #rows = new Map<string, number>();
  readonly #freeRows: number[] = [];
  readonly #ids: string[] = [];
  readonly #states: (string | undefined)[] = [];
  readonly #progress: unknown[] = [];
  readonly #columns = new Columns();
  readonly #special = new Map<number, JobSession>();

  constructor(shared: SharedSession) {
    this.#shared = shared;
    this.#service = serviceKey(shared.client.service);
  }

  get size(): number {
    return this.#rows.size;
  }

  rows(): IterableIterator<number> {
    return this.#rows.values();
  }

  rowOf(jobId: string): number | undefined {
    return this.#rows.get(jobId);
  }

  idOf(row: number): string {
    return this.#ids[row] ?? "";
  }

  /** Makes room for so many jobs. */
  reserve(jobs: number): void {
    this.#columns.reserve(jobs);
  }

  add(jobId: string, now: number): number {
    const row = this.#freeRows.pop() ?? this.#ids.length;
    this.#rows.set(jobId, row);
    this.#ids[row] = jobId;
    this.#states[row] = undefined;
    this.#progress[row] = undefined;
    this.#columns.clear(row);
    this.#columns.set(row, column.startedAt, now);
    return row;
  }

  remove(row: number): void {
    this.#rows.delete(this.idOf(row));
    this.#ids[row] = "";
    this.#progress[row] = undefined;
    this.#special.delete(row);
    this.#freeRows.push(row);
  }

  has(row: number, mark: number): boolean {
    return (this.#columns.get(row, column.marks) & mark) !== 0;
  }

  mark(row: number, mark: number, isSo: boolean): void {
    const marked = this.#columns.get(row, column.marks);
    this.#columns.set(row, column.marks, isSo ? marked | mark : marked & ~mark);
  }

  /** Whether the job itself is being asked for, instead of its progress. */
  isAskedItself(row: number): boolean {
    return (this.#special.get(row)?.state.ask ?? "progress") !== "progress";
  }

  /** Takes a job out of its row to work on it. */
  open(row: number): JobSession {
    return this.#special.get(row) ?? new JobSession(this.#shared, this.#stateOf(row), () => this.#readingOf(row));
  }

  /** Puts a job back into its row. */
  close(row: number, session: JobSession): void {
    const { state, job } = session;
    const isPlain = state.ask === "progress" && job === undefined && state.submittedAt === undefined;
    if (isPlain) this.#pack(row, state);
    if (!isPlain) this.#special.set(row, session);
    else if (this.#special.size > 0) this.#special.delete(row);
  }

  #pack(row: number, state: WatchState): void {
    this.#states[row] = state.lastState;
    this.#columns.set(row, column.settledAt, state.lastSettledAt);
    this.#columns.set(row, column.percentage, state.lastPercentage);
    this.#columns.set(row, column.highest, state.highest);
    this.#columns.set(row, column.counts, packed(state));
    if (state.seen) this.mark(row, marks.seen, true);
  }

  /** Keeps what the progress of a job was read as. */
  keep(row: number, { progress, readAt }: JobReading): void {
    this.#progress[row] = progress;
    this.#columns.set(row, column.readAt, readAt);
  }

  #stateOf(row: number): Draft {
    const columns = this.#columns;
    const { stepIndex, throttles, faults } = unpacked(columns.get(row, column.counts));
    const startedAt = columns.get(row, column.startedAt);
    // Every state has every property, so that the engine handles all of them alike.
    return {
      v: 1,
      service: this.#service,
      jobId: this.idOf(row),
      startedAt,
      submittedAt: undefined,
      deadlineAt: undefined,
      ask: "progress",
      notBefore: startedAt,
      lastSettledAt: columns.find(row, column.settledAt),
      stepIndex,
      seen: this.has(row, marks.seen),
      lastPercentage: columns.find(row, column.percentage),
      highest: columns.find(row, column.highest),
      lastState: this.#states[row],
      throttles,
      faults,
      because: undefined,
      outcome: undefined,
    };
  }

  #readingOf(row: number): JobReading | undefined {
    return progressReading(this.#shared.client.service, {
      jobId: this.idOf(row),
      readAt: this.#columns.get(row, column.readAt),
      highest: this.#columns.find(row, column.highest),
      progress: this.#progress[row],
    });
  }
}
