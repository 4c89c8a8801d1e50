import { serviceKey } from "../checkpoint.ts";
import type { JobReading } from "../reading.ts";
import type { WatchState } from "../watch-state.ts";
import { Columns, column } from "./columns.ts";
import type { Ticket } from "./gate.ts";
import { JobSession, type SharedSession } from "./job-session.ts";
import { emptyState, isPlain, packState, unpackState } from "./plain-state.ts";
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
  /** A session that nobody works with: the next job's. One for each answer would be most of what an answer costs. */
  #spare: JobSession | undefined;

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
    this.#columns.set(row, column.ticket, undefined);
    this.#freeRows.push(row);
  }

  has(row: number, mark: number): boolean {
    return (this.#columns.get(row, column.marks) & mark) !== 0;
  }

  mark(row: number, mark: number, isSo: boolean): void {
    const marked = this.#columns.get(row, column.marks);
    this.#columns.set(row, column.marks, isSo ? marked | mark : marked & ~mark);
  }

  /** A request about a job is under way. */
  asks(row: number, ticket: Ticket): void {
    this.#columns.set(row, column.ticket, ticket);
  }

  isAsking(row: number): boolean {
    return this.#columns.find(row, column.ticket) !== undefined;
  }

  /** A request has been answered: says whether it was still waited for. It was not if its job has ended meanwhile. */
  answered(row: number, ticket: Ticket): boolean {
    if (this.#columns.get(row, column.ticket) !== ticket) return false;
    this.#columns.set(row, column.ticket, undefined);
    return true;
  }

  /** What a job is asked for next. */
  askOf(row: number): WatchState["ask"] {
    return this.#special.size === 0 ? "progress" : (this.#special.get(row)?.state.ask ?? "progress");
  }

  /** Takes a job out of its row to work on it. */
  open(row: number): JobSession {
    const special = this.#special.size === 0 ? undefined : this.#special.get(row);
    if (special) return special;
    const session = this.#spare ?? new JobSession(this.#shared, emptyState(this.#service), this.#readLast);
    this.#spare = undefined;
    session.turnTo(row);
    session.state.jobId = this.idOf(row);
    session.state.lastState = this.#states[row];
    unpackState(this.#columns, row, session.state);
    return session;
  }

  /** Puts a job back into its row. Whoever does so has no more use for its session. */
  close(row: number, session: JobSession): void {
    if (session.job !== undefined || !isPlain(session.state)) {
      this.#special.set(row, session);
      return;
    }
    if (this.#special.size > 0) this.#special.delete(row);
    if (this.#states[row] !== session.state.lastState) this.#states[row] = session.state.lastState;
    packState(this.#columns, row, session.state);
    this.#spare = session;
  }

  /** Keeps what the progress of a job was read as. */
  keep(row: number, { progress, readAt }: JobReading): void {
    this.#progress[row] = progress;
    this.#columns.set(row, column.readAt, readAt);
  }

  readonly #readLast = (row: number): JobReading | undefined =>
    progressReading(this.#shared.client.service, {
      jobId: this.idOf(row),
      readAt: this.#columns.get(row, column.readAt),
      highest: this.#columns.find(row, column.highest),
      progress: this.#progress[row],
    });
}
