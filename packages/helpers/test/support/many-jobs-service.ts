import type { JobClient } from "../../src/index.ts";
import { service } from "./fixture-service.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** One request, as the service saw it. */
export interface Seen {
  readonly kind: "progress" | "job" | "list";
  /** Seconds since the start. */
  readonly at: number;
  readonly jobId: string;
  readonly query: string;
}

/** What a watch hands over with a path. */
export interface GetInit {
  readonly params: { readonly path: { readonly id?: string } };
  readonly querySerializer: () => string;
  readonly signal: AbortSignal;
}

/** What a job does over time: its state and percentage at a second. */
export type Life = (second: number) => { state: string; percentage: number };

/** A hand-written client of a service with many jobs, which writes down every request. */
export class ManyJobsService {
  readonly seen: Seen[] = [];
  readonly client: JobClient<{ id: string; state: string }>;
  /** What the client gets with. */
  readonly get: (path: string, init: GetInit) => Promise<unknown>;
  /** Answers a request in place of the service, if it gives a status. */
  fault: (seen: Seen) => { status: number; retryAfter?: string } | undefined = () => undefined;
  /** Headers of each answer. */
  headers: Record<string, string> = {};
  readonly #clock: VirtualClock;
  readonly #lives: ReadonlyMap<string, Life>;

  constructor(
    clock: VirtualClock,
    lives: ReadonlyMap<string, Life>,
    description: JobClient<{ id: string; state: string }>["service"] = service,
  ) {
    this.#clock = clock;
    this.#lives = lives;
    this.get = async (path, init) => this.#answer(path, init.params.path.id ?? "", init.querySerializer());
    const unused = async (): Promise<unknown> => Promise.reject(new Error("A watch makes only GET requests."));
    this.client = { service: description, GET: this.get, POST: unused, PATCH: unused, PUT: unused, DELETE: unused };
  }

  of(kind: Seen["kind"], jobId?: string): Seen[] {
    return this.seen.filter((seen) => seen.kind === kind && (jobId === undefined || seen.jobId === jobId));
  }

  #answer(path: string, jobId: string, query: string): unknown {
    const kind = path === "/jobs" ? "list" : path.endsWith("/progress") ? "progress" : "job";
    const seen: Seen = { kind, at: this.#clock.seconds, jobId, query };
    this.seen.push(seen);
    const fault = this.fault(seen);
    if (fault) return refused(fault.status, fault.retryAfter);
    if (kind === "list") return answered({ jobs: this.#listed(decodeURIComponent(query)) }, this.headers);
    const life = this.#lives.get(jobId)?.(this.#clock.seconds);
    if (!life) return refused(404);
    const body = kind === "job" ? { job: { id: jobId, state: life.state } } : { jobProgress: life };
    return answered(body, this.headers);
  }

  /** Understands ids, or an iTwin for all jobs, and a list of states. */
  #listed(query: string): object[] {
    const ids = query.includes("iTwinId eq")
      ? [...this.#lives.keys()]
      : (query.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []);
    const states = /state in \(([^)]*)\)/.exec(query)?.[1]?.replaceAll("'", "").split(",");
    return ids.flatMap((id) => {
      const state = this.#lives.get(id)?.(this.#clock.seconds).state;
      return state !== undefined && (states?.includes(state) ?? true) ? [{ id, state }] : [];
    });
  }
}

function answered(data: object, headers: Record<string, string>): unknown {
  return { data, response: { ok: true, status: 200, headers: new Headers(headers) } };
}

function refused(status: number, retryAfter?: string): unknown {
  const headers = new Headers(retryAfter === undefined ? {} : { "Retry-After": retryAfter });
  return { error: { error: { code: "Scripted", message: "As scripted." } }, response: { ok: false, status, headers } };
}

/** The id of the job with a number. */
export function jobIdOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** So many jobs that live the same life. */
export function jobs(count: number, life: Life): Map<string, Life> {
  return new Map(Array.from({ length: count }, (_, number) => [jobIdOf(number), life]));
}

export const quiet: Life = () => ({ state: "active", percentage: 10 });
