import type { ServiceDescription } from "@reality-apis/core";
import { describe, expect, it } from "vitest";
import { type JobClient, outcomeError, type WatchOptions, waitForJob, watchJob, watchJobs } from "../src/index.ts";
import { service } from "./support/fixture-service.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const { errors: _, ...job } = service.job;
/** A service whose messages have an operation of their own, in words of its own. */
const described: ServiceDescription = {
  ...service,
  operations: { ...service.operations, messages: { method: "GET", path: "/jobs/{id}/notes", id: "id" } },
  job,
  messages: { envelope: "notes", errors: "bad", warnings: "odd" },
  message: { code: "kind", title: "head", text: "body", params: "values" },
};
const entry = (kind: string, body?: string, values: unknown[] = []): object => ({ kind, head: "Title", body, values });
const notes = { bad: [entry("E1", "File %1 of %2 is %3.", ["a.jpg", 7])], odd: [entry("W1", "Slow.")] };

interface Getting {
  readonly GET: (path: never, init: never) => Promise<unknown>;
}

/** A client of a job that fails; `answer` is what the request for messages gets. */
function failing(
  answer: (signal: AbortSignal) => unknown,
  description: ServiceDescription = described,
): { readonly client: JobClient & Getting; readonly paths: string[]; readonly attempts: unknown[] } {
  const paths: string[] = [];
  const attempts: unknown[] = [];
  const response = { ok: true, status: 200, headers: new Headers() };
  const get = async (path: string, init: { signal: AbortSignal; attempts?: number }): Promise<unknown> => {
    paths.push(path.replace("/jobs/{id}", "") || "/job");
    attempts.push(init.attempts);
    if (path.endsWith("/progress")) return { data: { jobProgress: { percentage: 30, state: "failed" } }, response };
    if (path.endsWith("/notes")) return answer(init.signal);
    return { data: { job: { id: "job-1", state: "failed", kept: true } }, response };
  };
  const unused = async (): Promise<unknown> => Promise.reject(new Error("A watch makes only GET requests."));
  const client = { service: description, GET: get, POST: unused, PATCH: unused, PUT: unused, DELETE: unused };
  return { client, paths, attempts };
}

const answered = (data: unknown) => (): unknown => ({
  data,
  response: { ok: true, status: 200, headers: new Headers() },
});
const refused = (status: number) => (): unknown => ({
  error: { error: { code: "Scripted" } },
  response: { ok: false, status, headers: new Headers(status === 429 ? { "Retry-After": "3000" } : {}) },
});

async function failureOf(client: JobClient, options: WatchOptions = {}): Promise<unknown> {
  const clock = new VirtualClock();
  const failure = waitForJob(client, "job-1", { clock, ...options }).catch((error: unknown) => error);
  await clock.advance(60_000);
  return failure;
}

describe("the messages of a job that failed", () => {
  it("are asked for where they have an operation of their own, once, and stand in the error", async () => {
    const { client, paths, attempts } = failing(answered({ notes }));
    expect(await failureOf(client)).toMatchObject({
      name: "JobFailedError",
      message: "Job job-1 of Fixture failed at 30 %: File a.jpg of 7 is %3.",
      errors: [{ code: "E1", title: "Title", message: "File a.jpg of 7 is %3.", params: ["a.jpg", "7"] }],
      warnings: [{ code: "W1", message: "Slow." }],
      result: { outcome: "failed", job: { kept: true }, messages: { warnings: [{ code: "W1" }] } },
    });
    expect(paths).toEqual(["/progress", "/job", "/notes"]);
    // An ordinary call, which the client itself may repeat; those of the watch's schedule it may not.
    expect(attempts).toEqual([1, 1, undefined]);
  });

  it("are taken out of the job where it carries them, without a request", async () => {
    const { client, paths } = failing(answered({}), {
      ...service,
      job: { ...service.job, errors: "notes", warnings: "odd" },
    });
    const { GET } = client;
    const body = { id: "job-1", state: "failed", notes: [{ code: "E1", title: "Bad %1" }], odd: ["plain text"] };
    const carrying = {
      ...client,
      GET: async (path: never, init: never) =>
        String(path) === "/jobs/{id}" ? answered({ job: body })() : GET(path, init),
    };
    expect(await failureOf(carrying)).toMatchObject({
      message: "Job job-1 of Fixture failed at 30 %: Bad %1",
      errors: [{ code: "E1", title: "Bad %1", message: undefined, params: [] }],
      warnings: [{ code: undefined, message: "plain text" }],
    });
    expect(paths).toEqual(["/progress"]);
  });

  it("are shown as far as a line goes: the first three, each cut", async () => {
    const bad = ["x".repeat(500), "two", "three", "four", "five"].map((text) => entry("E", text));
    const failure = await failureOf(failing(answered({ notes: { bad } })).client);
    expect(failure).toMatchObject({ errors: { length: 5 }, warnings: [] });
    expect(String(failure)).toMatch(/failed at 30 %: x{199}…; two; three; and 2 more$/);
  });

  it.each<[string, (signal: AbortSignal) => unknown, object]>([
    ["refused", refused(403), { status: 403 }],
    ["missing", refused(404), { status: 404 }],
    ["throttled for long", refused(429), { status: 429 }],
    ["down", refused(503), { status: 503 }],
    ["no object", answered("<html>"), { name: "ApiError" }],
    ["a broken connection", () => Promise.reject(new TypeError("fetch failed")), { name: "TypeError" }],
  ])("do not hide the failure where their answer is %s, nor hold it up", async (_, answer, messagesError) => {
    const { client } = failing(answer);
    const clock = new VirtualClock();
    await expect(waitForJob(client, "job-1", { clock })).rejects.toMatchObject({
      name: "JobFailedError",
      message: "Job job-1 of Fixture failed at 30 %.",
      errors: [],
      messagesError,
      result: { job: { kept: true } },
    });
    expect(clock.seconds).toBe(0);
  });

  it("do not hide the failure where they take longer than the time limit", async () => {
    const { client } = failing(() => new Promise(() => {}));
    expect(await failureOf(client, { timeoutMs: 20_000 })).toMatchObject({
      name: "JobFailedError",
      messagesError: { name: "TimeoutError" },
      result: { job: { kept: true } },
    });
  });

  it("end with an abort, as every request of a watch does", async () => {
    const controller = new AbortController();
    const { client } = failing(() => {
      controller.abort("enough");
      return new Promise(() => {});
    });
    expect(await failureOf(client, { signal: controller.signal })).toBe("enough");
  });

  it.each(["absent", "null", "of another shape"])("are none where they are %s", async (how) => {
    const body = { absent: {}, null: { bad: null, odd: null }, "of another shape": { bad: { 0: "x" }, odd: 7 } }[how];
    expect(await failureOf(failing(answered({ notes: body })).client)).toMatchObject({ errors: [], warnings: [] });
  });

  it("are not asked for if the details are not wanted, or if the job did not fail", async () => {
    const spared = failing(answered({ notes }));
    expect(await failureOf(spared.client, { details: false })).toMatchObject({ name: "JobFailedError", errors: [] });
    expect(spared.paths).toEqual(["/progress"]);
    const cancelled = failing(answered({ notes }), {
      ...described,
      states: { ...described.states, failed: [], cancelled: ["failed"] },
    });
    expect(await failureOf(cancelled.client)).toMatchObject({ name: "JobCancelledError" });
    expect(cancelled.paths).toEqual(["/progress", "/job"]);
  });

  it("R18: are asked for again, with the job, by a watch that goes on from a checkpoint in between", async () => {
    const clock = new VirtualClock();
    const first = failing(() => new Promise(() => {}));
    const watch = watchJob(first.client, "job-1", { clock });
    watch.next();
    await clock.advance(0);
    const checkpoint = JSON.parse(JSON.stringify(watch.checkpoint()));
    expect(checkpoint).toMatchObject({ ask: "messages", outcome: "failed" });
    await watch.return();
    const second = failing(answered({ notes }));
    await expect(waitForJob(second.client, checkpoint, { clock })).rejects.toMatchObject({
      errors: [{ code: "E1" }],
      result: { job: { kept: true } },
    });
    expect(second.paths).toEqual(["/job", "/notes"]);
  });

  it.each([true, false])("come with the last event of a job among many (progress: %s)", async (progress) => {
    const clock = new VirtualClock();
    const { client } = failing(answered({ notes }));
    const jobId = "00000000-0000-4000-8000-000000000001";
    const list = {
      data: { jobs: [{ id: jobId, state: "failed" }] },
      response: { ok: true, status: 200, headers: new Headers() },
    };
    const { GET } = client;
    const many = {
      ...client,
      GET: async (path: never, init: never) => (String(path) === "/jobs" ? list : GET(path, init)),
    };
    const watch = watchJobs(many, [jobId], { clock, progress });
    const ended = (async () => {
      for await (const { reading } of watch) if (reading?.outcome) return outcomeError(client.service, reading);
      return undefined;
    })();
    await clock.advance(120_000);
    expect(await ended).toMatchObject({ name: "JobFailedError", errors: [{ code: "E1" }] });
  });
});
