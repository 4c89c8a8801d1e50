import type { JobClient } from "../../src/index.ts";
import { service } from "./fixture-service.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/**
 * A hand-written client that answers by script and writes down when it was asked: `P@15` is a progress request 15
 * seconds after the start, `J@15` one for the job itself. The last answer of a script repeats.
 *
 * An answer is a percentage and a state (`56 Active`; the state alone, or the percentage alone with `Active`), a
 * status with headers (`429 Retry-After=40`), or `reset` for a connection that breaks.
 */
export class ScriptedService {
  readonly requests: string[] = [];
  /** The same in full: the second, and what was answered. */
  readonly log: { readonly kind: "P" | "J"; readonly at: number; readonly answer: string }[] = [];
  readonly client: JobClient<{ id: string; state: string }>;
  /** The most requests that were under way at the same time. */
  mostInFlight = 0;
  #inFlight = 0;

  constructor(clock: VirtualClock, script: { progress: string[]; job?: string[]; latencyMs?: number }) {
    const scripts = { P: [...script.progress], J: [...(script.job ?? ["404"])] };
    const get = async (path: string, init: { signal?: AbortSignal }): Promise<unknown> => {
      const kind = path.endsWith("/progress") ? "P" : "J";
      this.requests.push(`${kind}@${clock.seconds}`);
      this.mostInFlight = Math.max(this.mostInFlight, ++this.#inFlight);
      try {
        await latency(clock, script.latencyMs ?? 0, init.signal);
        const [answer = ""] = scripts[kind].length > 1 ? scripts[kind].splice(0, 1) : scripts[kind];
        this.log.push({ kind, at: clock.seconds, answer });
        return answerOf(answer, kind, clock);
      } finally {
        this.#inFlight -= 1;
      }
    };
    const unused = async (): Promise<unknown> => Promise.reject(new Error("A watch makes only GET requests."));
    this.client = { service, GET: get, POST: unused, PATCH: unused, PUT: unused, DELETE: unused };
  }
}

async function latency(clock: VirtualClock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (ms === 0) return;
  await new Promise<void>((resolve, reject) => {
    const onAbort = (): void => reject(signal?.reason);
    clock.setTimer(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

function answerOf(answer: string, kind: "P" | "J", clock: VirtualClock): unknown {
  if (answer === "reset") throw new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
  const status = /^([45]\d\d)( .*)?$/.exec(answer);
  if (status) {
    const headers = new Headers((status[2] ?? "").trim().split("; ").filter(Boolean).map(header));
    return {
      error: { error: { code: "Scripted", message: "As scripted." } },
      response: { ok: false, status: Number(status[1]), headers },
    };
  }
  const response = { ok: true, status: 200, headers: new Headers() };
  if (answer === "html") return { data: "<html>", response };
  return { data: kind === "P" ? { jobProgress: progressOf(answer) } : { job: jobOf(answer, clock) }, response };
}

function progressOf(answer: string): object {
  const [, percentage, state = "Active"] = /^(-?[\d.]+)?\s?(.*)?$/.exec(answer) ?? [];
  return {
    ...(percentage === undefined ? {} : { percentage: Number(percentage) }),
    state: state === "" ? "Active" : state,
    step: "Reconstruction",
  };
}

/** `success`, or `active 31d` for a job that was submitted 31 days ago. */
function jobOf(answer: string, clock: VirtualClock): object {
  const [state = "", days] = answer.split(" ");
  const submitted = new Date(clock.now() - Number.parseInt(days ?? "0", 10) * 86_400_000).toISOString();
  const failed =
    state === "failed" ? { errors: [{ code: "E1", title: "Bad photos", message: "Too few photos." }] } : {};
  return { id: "job-1", state, executionInformation: { submittedDateTime: submitted, ...failed } };
}

function header(text: string): [string, string] {
  const [name = "", value = ""] = text.split("=");
  return [name, value];
}
