import type { JobClient } from "@reality-apis/helpers";
import { service } from "@reality-apis/reality-conversion";
import type { BenchClock } from "./bench-clock.ts";
import { percentageAt, type SimulatedJob } from "./simulated-job.ts";

interface Submitted {
  readonly job: SimulatedJob;
  readonly at: number;
}

interface Init {
  readonly params: { readonly path: { readonly id?: string } };
  readonly querySerializer: () => string;
}

/** A service of simulated jobs, in place of a client: it answers at once, and counts. */
export class JobService {
  readonly client: JobClient;
  requests = 0;
  refused = 0;
  readonly #clock: BenchClock;
  readonly #perMinute: number;
  readonly #jobs = new Map<string, Submitted>();
  #minute = { number: -1, requests: 0 };
  #pages: readonly string[] = [];

  /** @param perMinute how many requests it takes within each minute of the clock */
  constructor(clock: BenchClock, perMinute: number = Number.POSITIVE_INFINITY) {
    this.#clock = clock;
    this.#perMinute = perMinute;
    const get = async (path: string, init: Init): Promise<unknown> => this.#answer(path, init);
    const unused = async (): Promise<unknown> => Promise.reject(new Error("A watch makes only GET requests."));
    this.client = { service, GET: get, POST: unused, PATCH: unused, PUT: unused, DELETE: unused };
  }

  /** Takes a job in, which may have been at work for a while. */
  submit(jobId: string, job: SimulatedJob, age = 0): void {
    this.#jobs.set(jobId, { job, at: this.#clock.seconds - age });
  }

  /** Seconds since a job has ended; it is forgotten then. */
  endedFor(jobId: string): number {
    const submitted = this.#jobs.get(jobId);
    if (!submitted) throw new Error(`There is no job ${jobId}.`);
    this.#jobs.delete(jobId);
    return this.#clock.seconds - submitted.at - submitted.job.endsAfter;
  }

  #answer(path: string, init: Init): unknown {
    this.requests += 1;
    const wait = this.#refusal();
    if (wait !== undefined) return refused(429, { "Retry-After": String(wait) });
    if (path === service.operations.list.path) return answered(this.#list(decodeURIComponent(init.querySerializer())));
    const jobId = init.params.path.id ?? "";
    const submitted = this.#jobs.get(jobId);
    if (!submitted) return refused(404, {});
    const state = this.#stateOf(submitted);
    if (path === service.operations.read.path) return answered({ job: { id: jobId, state } });
    const percentage = percentageAt(submitted.job, this.#clock.seconds - submitted.at);
    return answered({ progress: { percentage, state, step: "Convert_Files" } });
  }

  /** The seconds until the next minute, if this one's requests are used up. */
  #refusal(): number | undefined {
    const number = Math.floor(this.#clock.seconds / 60);
    if (number !== this.#minute.number) this.#minute = { number, requests: 0 };
    this.#minute.requests += 1;
    if (this.#minute.requests <= this.#perMinute) return undefined;
    this.refused += 1;
    return Math.ceil((number + 1) * 60 - this.#clock.seconds);
  }

  #list(query: string): object {
    const isUnfinished = query.includes("'active'");
    if (query.includes("iTwinId eq")) return this.#page(query);
    const ids = query.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
    const wants = (state: string): boolean => !query.includes("state in") || (state === "active") === isUnfinished;
    const jobs = ids
      .map((id) => ({ id, state: this.#stateOf(this.#jobs.get(id)) }))
      .filter(({ state }) => wants(state));
    return { jobs };
  }

  /** A page of the unfinished jobs, as they were at the first page. */
  #page(query: string): object {
    const from = Number(/continuationToken=(\d+)/.exec(query)?.[1] ?? 0);
    if (from === 0)
      this.#pages = [...this.#jobs].filter(([, job]) => this.#stateOf(job) === "active").map(([id]) => id);
    const to = from + service.list.maxPageSize;
    const jobs = this.#pages.slice(from, to).map((id) => ({ id, state: "active" }));
    const next = { href: `https://service.invalid/jobs?continuationToken=${to}` };
    return { jobs, _links: { next: to < this.#pages.length ? next : null } };
  }

  #stateOf(submitted: Submitted | undefined): string {
    if (!submitted) return "cancelled";
    return this.#clock.seconds - submitted.at >= submitted.job.endsAfter ? "success" : "active";
  }
}

const plainHeaders = new Headers();

function answered(data: object): unknown {
  return { data, response: { ok: true, status: 200, headers: plainHeaders } };
}

function refused(status: number, headers: Record<string, string>): unknown {
  const error = { error: { code: "Simulated", message: "As simulated." } };
  return { error, response: { ok: false, status, headers: new Headers(headers) } };
}
