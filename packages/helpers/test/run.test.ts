import { describe, expect, it, vi } from "vitest";
import { cancelJob, type JobClient, type RunOptions, runJob, submitJob } from "../src/index.ts";
import { service } from "./support/fixture-service.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

type Job = { readonly id: string; readonly state: string };
type Call = { readonly verb: string; readonly path: string; readonly body?: unknown };

/** A hand-written client that answers each call by verb, in the order they come, and writes the calls down. */
function clientOf(
  answers: Record<string, (string | number)[]>,
  described: JobClient["service"] = service,
): { client: JobClient<Job, { name: string }>; calls: Call[] } {
  const calls: Call[] = [];
  const verb = (name: string) => async (path: string, init: { body?: unknown }) => {
    calls.push({ verb: name, path, ...(init.body === undefined ? {} : { body: init.body }) });
    const answer = answers[name]?.shift() ?? 500;
    const headers = new Headers();
    if (typeof answer === "number") {
      const error = { error: { code: "Scripted", message: "As scripted." } };
      return answer < 300
        ? { response: { ok: true, status: answer, headers } }
        : { error, response: { ok: false, status: answer, headers } };
    }
    const job = { id: "job-1", state: answer };
    const data = path.endsWith("/progress") ? { jobProgress: { percentage: 100, state: answer } } : { job };
    return { data, response: { ok: true, status: 200, headers } };
  };
  const client = {
    service: described,
    GET: verb("GET"),
    POST: verb("POST"),
    PATCH: verb("PATCH"),
    PUT: verb("PUT"),
    DELETE: verb("DELETE"),
  };
  return { client: client as JobClient<Job, { name: string }>, calls };
}

const creation = { name: "Site scan" };

describe("submitting a job", () => {
  it("creates it, then sets it to work, and gives it as last answered", async () => {
    const { client, calls } = clientOf({ POST: ["unsubmitted"], PATCH: ["active"] });
    expect(await submitJob(client, creation)).toEqual({ id: "job-1", state: "active" });
    expect(calls).toEqual([
      { verb: "POST", path: "/jobs", body: creation },
      { verb: "PATCH", path: "/jobs/{id}", body: { state: "Active" } },
    ]);
  });

  it("gives it as it was created where the service takes the submission without a word", async () => {
    const { client, calls } = clientOf({ POST: ["unsubmitted"], PATCH: [204] });
    expect(await submitJob(client, creation)).toEqual({ id: "job-1", state: "unsubmitted" });
    expect(calls).toHaveLength(2);
  });

  it("only creates it where creating submits", async () => {
    const { submit: _, ...operations } = service.operations;
    const { client, calls } = clientOf({ POST: ["Queued"] }, { ...service, operations });
    expect(await submitJob(client, creation)).toEqual({ id: "job-1", state: "Queued" });
    expect(calls).toHaveLength(1);
  });

  it("tells of the job as soon as it exists", async () => {
    const { client } = clientOf({ POST: ["unsubmitted"], PATCH: ["active"] });
    const created: Job[] = [];
    await submitJob(client, creation, { onCreated: (job) => created.push(job) });
    expect(created).toEqual([{ id: "job-1", state: "unsubmitted" }]);
  });

  it("R20: submits it all the same where whoever is told of it fails", async () => {
    const { client } = clientOf({ POST: ["unsubmitted"], PATCH: ["active"] });
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const failure = new Error("observer");
    const onCreated = (): never => {
      throw failure;
    };
    expect(await submitJob(client, creation, { onCreated })).toMatchObject({ state: "active" });
    expect(warn.mock.calls.map((values) => values.at(-1))).toEqual([failure]);
    warn.mockRestore();
  });

  it("never repeats a refused creation", async () => {
    const { client, calls } = clientOf({ POST: [503] });
    await expect(submitJob(client, creation)).rejects.toMatchObject({ name: "ApiError", status: 503 });
    expect(calls).toHaveLength(1);
  });

  it("does not lose a job that was created but could not be submitted", async () => {
    const { client, calls } = clientOf({ POST: ["unsubmitted"], PATCH: [422] });
    await expect(submitJob(client, creation)).rejects.toMatchObject({
      name: "JobSubmissionError",
      jobId: "job-1",
      job: { id: "job-1", state: "unsubmitted" },
      cause: { name: "ApiError", status: 422 },
      message: expect.stringMatching(/^Job job-1 was created, but submitting it failed: .*Scripted/),
    });
    expect(calls).toHaveLength(2);
  });

  it("R15: rejects with the reason of an abort itself, also once the job was created", async () => {
    const { client } = clientOf({ POST: ["unsubmitted"] });
    const controller = new AbortController();
    const reason = new Error("enough");
    const deaf = { ...client, PATCH: () => Promise.reject(controller.signal.reason) };
    const created: Job[] = [];
    const onCreated = (job: Job): void => {
      created.push(job);
      controller.abort(reason);
    };
    await expect(submitJob(deaf, creation, { signal: controller.signal, onCreated })).rejects.toBe(reason);
    expect(created).toEqual([{ id: "job-1", state: "unsubmitted" }]);
  });

  it("does not lose a job whose submission was refused, though an abort came meanwhile", async () => {
    const { client } = clientOf({ POST: ["unsubmitted"], PATCH: [422] });
    const controller = new AbortController();
    const patch = client.PATCH as (path: string, init: object) => Promise<unknown>;
    const refusing = {
      ...client,
      PATCH: async (path: string, init: object) => patch(path, init).finally(() => controller.abort()),
    };
    await expect(submitJob(refusing, creation, { signal: controller.signal })).rejects.toMatchObject({
      name: "JobSubmissionError",
      jobId: "job-1",
    });
  });

  it("does not take an answer without a job for one", async () => {
    await expect(submitJob(clientOf({ POST: [201] }).client, creation)).rejects.toMatchObject({
      name: "UnexpectedAnswerError",
    });
  });
});

describe("running a job", () => {
  it("creates, submits and watches it to its end", async () => {
    const { client, calls } = clientOf({ POST: ["unsubmitted"], PATCH: ["active"], GET: ["success", "success"] });
    const percentages: (number | undefined)[] = [];
    const result = await runJob(client, creation, {
      clock: new VirtualClock(),
      onProgress: ({ percentage }) => percentages.push(percentage),
    });
    expect(result).toMatchObject({ outcome: "succeeded", job: { id: "job-1", state: "success" } });
    expect(percentages).toEqual([100]);
    expect(calls.map(({ verb, path }) => `${verb} ${path}`)).toEqual([
      "POST /jobs",
      "PATCH /jobs/{id}",
      "GET /jobs/{id}/progress",
      "GET /jobs/{id}",
    ]);
  });

  it.each<[string, RunOptions<Job>]>([
    ["delays shorter than documented", { delaysMs: [1000] }],
    ["a time limit that is no number", { timeoutMs: Number.NaN }],
    ["a submission at no date", { submittedAt: new Date("yesterday") }],
  ])("refuses %s before it creates anything", async (_, options) => {
    const { client, calls } = clientOf({ POST: ["unsubmitted"], PATCH: ["active"] });
    await expect(runJob(client, creation, options)).rejects.toThrow(new RegExp(`^${Object.keys(options)[0]} `));
    expect(calls).toEqual([]);
  });

  it("R9: counts the grace from its own submission, however wrong the service's clock is, or this machine's", async () => {
    const clock = new VirtualClock();
    const { client } = clientOf({ POST: ["unsubmitted"], GET: ["unsubmitted", "success", "success"] });
    const submittedDateTime = new Date(clock.now() - 3_600_000).toISOString();
    const job = { id: "job-1", state: "active", executionInformation: { submittedDateTime } };
    const skewed = { ...client, PATCH: async () => ({ data: { job }, response: new Response() }) };
    const running = runJob(skewed, creation, { clock, timeoutMs: 60_000 }).catch((error: unknown) => error);
    await clock.advance(20_000);
    expect(await running).toMatchObject({ outcome: "succeeded" });
  });
});

describe("cancelling a job", () => {
  it("asks the service to end it, and gives the job as it stands then", async () => {
    const { client, calls } = clientOf({ PATCH: ["cancelled"] });
    expect(await cancelJob(client, "job-1")).toEqual({ id: "job-1", state: "cancelled" });
    expect(calls).toEqual([{ verb: "PATCH", path: "/jobs/{id}", body: { state: "Cancelled" } }]);
  });

  it("reads the job where the service answers with nothing", async () => {
    const cancel = { method: "DELETE", path: "/jobs/{id}", id: "id" } as const;
    const { client, calls } = clientOf(
      { DELETE: [204], GET: ["terminating"] },
      { ...service, operations: { ...service.operations, cancel } },
    );
    expect(await cancelJob(client, "job-1")).toEqual({ id: "job-1", state: "terminating" });
    expect(calls.map(({ verb }) => verb)).toEqual(["DELETE", "GET"]);
  });

  it("says so when the service refuses", async () => {
    await expect(cancelJob(clientOf({ PATCH: [422] }).client, "job-1")).rejects.toMatchObject({ status: 422 });
  });

  it("refuses an empty id before asking", async () => {
    const { client, calls } = clientOf({});
    await expect(cancelJob(client, "")).rejects.toThrow(/jobId must be the id of a job, not an empty text/);
    expect(calls).toEqual([]);
  });
});
