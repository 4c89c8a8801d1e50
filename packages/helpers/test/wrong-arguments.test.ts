import { type ClientOptions, createServiceClient, isInvalidArgumentError, type JobTypes } from "@reality-apis/core";
import { describe, expect, it } from "vitest";
import {
  cancelJob,
  filterFor,
  listJobs,
  listJobsInShards,
  outcomeError,
  paginate,
  poll,
  readJob,
  runJob,
  submitJob,
  waitForJob,
  watchJob,
  watchJobs,
} from "../src/index.ts";
import { service } from "./support/fixture-service.ts";

/** What JavaScript allows: each helper with arguments of any kind. */
type Untyped = (...values: unknown[]) => unknown;

const jobId = "00000000-0000-4000-8000-000000000001";
const creation = { name: "Site scan" };
const filter = filterFor({ service }).eq("name", "a");
/** What else each function takes beside a client and its options. */
const helpers: Readonly<Record<string, readonly [call: unknown, given: unknown]>> = {
  runJob: [runJob, creation],
  submitJob: [submitJob, creation],
  waitForJob: [waitForJob, jobId],
  watchJob: [watchJob, jobId],
  watchJobs: [watchJobs, [jobId]],
  readJob: [readJob, jobId],
  cancelJob: [cancelJob, jobId],
  listJobs: [listJobs, { filter }],
  listJobsInShards: [listJobsInShards, { filter }],
};
const names = Object.keys(helpers);
const promising = ["runJob", "submitJob", "waitForJob", "readJob", "cancelJob"];
const lists = ["listJobs", "listJobsInShards"];

function clientThatCounts(): { client: object; requests: string[] } {
  const requests: string[] = [];
  const fetch: ClientOptions["fetch"] = async (url) => {
    requests.push(url);
    return Response.json({ job: { id: jobId, state: "success" } });
  };
  return {
    client: createServiceClient<object, typeof service, JobTypes>(service, { accessToken: "abc", fetch }),
    requests,
  };
}

/** How a helper refuses: by a promise, or at once. */
async function refusal(call: unknown, ...values: readonly unknown[]): Promise<string> {
  const told = (how: string) => (error: unknown) =>
    isInvalidArgumentError(error) ? `${how}: ${error.message}` : `${how}: no typed error, but ${error}`;
  try {
    const result = (call as Untyped)(...values);
    return result instanceof Promise ? await result.then(() => "took it", told("rejects")) : "took it";
  } catch (error) {
    return told("throws")(error);
  }
}

const how = (name: string): string => (promising.includes(name) ? "rejects" : "throws");
const call = (name: string): unknown => helpers[name]?.[0];
const given = (name: string): unknown => helpers[name]?.[1];

describe("a first argument that is no client", () => {
  it.each(names)("is refused by %s where the two have changed places", async (name) => {
    const { client, requests } = clientThatCounts();
    const kind = name === "watchJobs" ? "Array" : typeof given(name) === "string" ? "a text" : "Object";
    const problem = `client must be the first argument, made by a client package, not ${kind}`;
    expect(await refusal(call(name), given(name), client)).toBe(`${how(name)}: ${problem}`);
    expect(requests).toEqual([]);
  });

  it.each([...names, "filterFor"])("is refused by %s where it is missing, or any other thing", async (name) => {
    const helper = call(name) ?? filterFor;
    for (const none of [undefined, null, "abc", 5, {}, () => {}, { service: "fixture" }]) {
      expect(await refusal(helper, none, given(name))).toMatch(
        /^(rejects|throws): client must be the first argument, /,
      );
    }
    expect(await refusal(helper)).toBe(
      `${how(name)}: client must be the first argument, made by a client package, not undefined`,
    );
  });
});

describe("a signal that is none", () => {
  const controller = new AbortController();
  const problem = "signal must be an AbortSignal, as controller.signal, not AbortController";

  it.each(names)("is refused by %s before any request", async (name) => {
    const { client, requests } = clientThatCounts();
    const before = lists.includes(name) ? [] : [given(name)];
    const options = { ...(lists.includes(name) ? { filter } : {}), signal: controller };
    expect(await refusal(call(name), client, ...before, options)).toBe(`${how(name)}: ${problem}`);
    expect(requests).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["poll", poll],
    ["paginate", paginate],
  ])("is refused by %s at once", async (_, helper) => {
    expect(await refusal(helper, async () => ({ items: [] }), { signal: controller })).toBe(`throws: ${problem}`);
  });
});

it("what is to be read again and again is a function, not what it gives", async () => {
  const once = Promise.resolve(1);
  expect(await refusal(poll, once)).toBe("throws: read must be a function, not Promise");
  expect(await refusal(paginate, once)).toBe("throws: fetchPage must be a function, not Promise");
});

it("the error of an outcome wants the service of a client, not the client", async () => {
  const { client } = clientThatCounts();
  expect(await refusal(outcomeError, client, { jobId })).toBe("throws: service must be client.service, not Object");
});

describe("other arguments of the wrong kind", () => {
  it.each<[string, string, readonly unknown[], string]>([
    [
      "a job that is nothing",
      "runJob",
      [undefined],
      "creation must be an object that says what to create, not undefined",
    ],
    [
      "a job that is a text",
      "submitJob",
      ["Conversion"],
      "creation must be an object that says what to create, not a text",
    ],
    ["an id nobody awaited", "readJob", [Promise.resolve(jobId)], "jobId must be the id of a job, not Promise"],
    ["a job in place of its id", "cancelJob", [{ id: jobId }], "jobId must be the id of a job, not Object"],
    ["a time as text", "waitForJob", [jobId, { submittedAt: "2026-06-24" }], "submittedAt must be a Date, not a text"],
    [
      "a delay alone",
      "watchJob",
      [jobId, { delaysMs: 30_000 }],
      "delaysMs must be a list of one delay or more, not 30000",
    ],
    [
      "an emulator as clock",
      "watchJob",
      [jobId, { clock: {} }],
      "clock must be a clock, as emulator.clock, not Object",
    ],
    [
      "a number as text",
      "watchJob",
      [jobId, { timeoutMs: "5000" }],
      "timeoutMs must be a number of milliseconds, 0 or more, not a text",
    ],
    ["one id alone", "watchJobs", [jobId], "jobIds must be a list of ids, not a text"],
    ["a function in place of options", "waitForJob", [jobId, () => {}], "options must be an object, not Function"],
    ["no options", "watchJobs", [[jobId], null], "options must be an object, not null"],
    ["no ids", "watchJobs", [undefined], "jobIds must be a list of ids, not undefined"],
    ["an answer in place of ids", "watchJobs", [{ jobs: [] }], "jobIds must be a list of ids, not Object"],
  ])("%s is refused by name", async (_, name, values, problem) => {
    const { client, requests } = clientThatCounts();
    expect(await refusal(call(name), client, ...values)).toBe(`${how(name)}: ${problem}`);
    expect(requests).toEqual([]);
  });
});
