import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator, type Fault, type FaultRule } from "../src/index.ts";
import { answerProblems, bodyOf } from "./support/answer-problems.ts";
import { ask, at, CONVERSION, conversionJob, createConversionJob, DAY_MS, ITWIN, MODELING, textAt } from "./support.ts";

const manual = () => createEmulator({ clock: "manual", startAt: "2026-03-01T12:00:00Z" });
const headers = { authorization: "Bearer token" };
const ENGINES = `${MODELING}/limits/engines`;

/** The statuses of so many readings of the engines' limit. */
async function statuses(emulator: Emulator, count: number): Promise<number[]> {
  const found: number[] = [];
  for (let request = 0; request < count; request += 1) found.push((await ask(emulator, `GET ${ENGINES}`)).status);
  return found;
}

/** Lets one fault strike everything, and reads the engines' limit. */
async function struckBy(give: Fault): Promise<Response> {
  const emulator = manual();
  emulator.faults.add({ give });
  return emulator.fetch(ENGINES, { headers });
}

/** What the specification does not allow in an answer about the engines' limit. */
async function problemsOf(response: Response): Promise<readonly object[]> {
  const { status, headers } = response;
  return answerProblems({ method: "GET", url: ENGINES, status, headers, body: bodyOf(await response.text()) });
}

describe("a rule", () => {
  test("strikes so often, after so many, and tells how often it has struck", async () => {
    const emulator = manual();
    const fault = emulator.faults.add({ times: 2, after: 1, give: { kind: "unavailable" } });
    expect(await statuses(emulator, 5)).toEqual([200, 503, 503, 200, 200]);
    expect(fault.struck).toBe(2);
  });

  test("can be removed, as all can, and a reset removes all", async () => {
    const emulator = manual();
    const first = emulator.faults.add({ give: { kind: "unavailable" } });
    emulator.faults.add({ give: { kind: "forbidden" } });
    expect(await statuses(emulator, 1)).toEqual([503]);
    first.remove();
    expect(await statuses(emulator, 1)).toEqual([403]);
    emulator.faults.clear();
    expect(await statuses(emulator, 1)).toEqual([200]);
    emulator.faults.add({ give: { kind: "unavailable" } });
    emulator.reset();
    expect(await statuses(emulator, 1)).toEqual([200]);
    expect(first.struck).toBe(1);
  });

  test("strikes a part of the requests, the same ones for the same seed", async () => {
    const struck = async (seed: string) => {
      const emulator = createEmulator({ clock: "manual", seed });
      emulator.faults.add({ rate: 0.3, give: { kind: "unavailable" } });
      return statuses(emulator, 200);
    };
    const first = await struck("one");
    expect(await struck("one")).toEqual(first);
    expect(await struck("two")).not.toEqual(first);
    const count = first.filter((status) => status === 503).length;
    expect(count).toBeGreaterThan(30);
    expect(count).toBeLessThan(90);
  });

  test.each<[FaultRule["on"], string]>([
    [{ operation: "jobs-progress" }, "one progress"],
    [{ operation: "jobs-progress", jobId: "ONE" }, "one progress"],
    [{ operation: "jobs-progress", jobId: "two" }, ""],
    [{ jobId: "one" }, "one job, one progress"],
    [{ service: "reality-modeling" }, "engines"],
    [{ service: "reality-modeling@v2" }, ""],
    [{ method: "post" }, "creation"],
    [{ path: "/limits/" }, "engines"],
    [{ path: /\/jobs\/[^/]+$/g }, "one job"],
    [{ path: "/nowhere" }, "nowhere"],
    [{}, "one job, one progress, engines, creation, nowhere"],
  ])("for %j strikes no others", async (on = {}, names) => {
    const emulator = manual();
    emulator.jobs.add("reality-conversion", { id: "one" });
    emulator.faults.add({ on, give: { kind: "html", status: 418 } });
    const requests = {
      "one job": `GET ${CONVERSION}/jobs/one`,
      "one progress": `GET ${CONVERSION}/jobs/one/progress`,
      engines: `GET ${ENGINES}`,
      creation: `POST ${CONVERSION}/jobs`,
      nowhere: "GET https://api.bentley.com/nowhere",
    };
    const struck: string[] = [];
    for (const [name, request] of Object.entries(requests)) {
      const [method = "", url = ""] = request.split(" ");
      if ((await emulator.fetch(url, { method, headers })).status === 418) struck.push(name);
    }
    expect(struck.join(", ")).toBe(names);
  });

  test.each<[FaultRule, string]>([
    [{ on: { operation: "jobs-progres" }, give: { kind: "reset" } }, "There is no operation 'jobs-progres'."],
    [
      { on: { operation: "jobs-cancel", service: "reality-conversion" }, give: { kind: "reset" } },
      "There is no operation 'jobs-cancel' in reality-conversion.",
    ],
    [{ give: { kind: "resett" as "reset" } }, "There is no fault of the kind 'resett'."],
    [{ on: { service: "reality" as "reality-modeling" }, give: { kind: "reset" } }, "There is no service 'reality'."],
    [{ rate: 1.1, give: { kind: "reset" } }, "A fault's rate cannot be 1.1: give a number from 0 to 1."],
    [{ times: -1, give: { kind: "reset" } }, "A fault's times cannot be -1: give a number from 0 on."],
    [{ after: Number.NaN, give: { kind: "reset" } }, "A fault's after cannot be NaN: give a number from 0 on."],
    [{ give: { kind: "slow", delayMs: -5 } }, "A fault's delayMs cannot be -5: give a number from 0 on."],
  ])("that cannot be meant is refused: %j", (rule, message) => {
    expect(() => manual().faults.add(rule)).toThrow(new RangeError(message));
  });

  test("leaves its kind in the journal", async () => {
    const emulator = manual();
    emulator.faults.add({ times: 1, give: { kind: "rate-limited" } });
    await statuses(emulator, 2);
    expect(emulator.journal.map(({ status, fault }) => [status, fault])).toEqual([
      [429, "rate-limited"],
      [200, undefined],
    ]);
  });
});

describe("rate-limited", () => {
  test.each<[Fault & { kind: "rate-limited" }, retryAfter: string | null, vendor: string | null]>([
    [{ kind: "rate-limited", waitMs: 1500 }, "2", "2"],
    [{ kind: "rate-limited", waitMs: 2000, tells: "several" }, "2", "2"],
    [{ kind: "rate-limited", waitMs: 2000, tells: "seconds" }, "2", null],
    [{ kind: "rate-limited", waitMs: 90_000, tells: "date" }, "Sun, 01 Mar 2026 12:01:30 GMT", null],
    [{ kind: "rate-limited", waitMs: 2000, tells: "vendor" }, null, "2"],
    [{ kind: "rate-limited", tells: "garbage" }, "in a while", null],
    [{ kind: "rate-limited", tells: "nothing" }, null, null],
  ])("tells the wait as asked: %j", async (give, retryAfter, vendor) => {
    const response = await struckBy(give);
    expect(response.status).toBe(429);
    expect(response.headers.get("Retry-After")).toBe(retryAfter);
    expect(response.headers.get("iTwinPlatform-RateLimit-Retry-After-Seconds")).toBe(vendor);
    expect(await problemsOf(response)).toEqual([]);
  });
});

describe("answers that the service did not give:", () => {
  test.each<[Fault, status: number]>([
    [{ kind: "unavailable" }, 503],
    [{ kind: "unavailable", status: 500 }, 500],
    [{ kind: "forbidden" }, 403],
    [{ kind: "expired-token" }, 401],
  ])("%j is an error that the specification allows", async (give, status) => {
    const response = await struckBy(give);
    expect(response.status).toBe(status);
    expect(await problemsOf(response)).toEqual([]);
  });

  test("html is a page, with any status", async () => {
    const response = await struckBy({ kind: "html", status: 502 });
    expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html; charset=utf-8"]);
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });

  test("empty has no body", async () => {
    const response = await struckBy({ kind: "empty" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect((await struckBy({ kind: "empty", status: 204 })).status).toBe(204);
  });

  test("unavailable tells a wait where it shall", async () => {
    const response = await struckBy({ kind: "unavailable", waitMs: 1200 });
    expect(response.headers.get("Retry-After")).toBe("2");
  });
});

describe("expired-token", () => {
  test("turns away the token that it struck for good, and no other", async () => {
    const emulator = manual();
    const expired = emulator.faults.add({ times: 1, give: { kind: "expired-token" } });
    const read = async (token: string) => (await ask(emulator, `GET ${ENGINES}`, { token })).status;
    expect([await read("old"), await read("old"), await read("new"), await read("old")]).toEqual([401, 401, 200, 401]);
    expect(expired.struck).toBe(1);
    emulator.reset();
    expect(await read("old")).toBe(200);
  });
});

describe("slow", () => {
  test("waits on the emulator's clock before the service sees the request", async () => {
    const emulator = manual();
    emulator.faults.add({ give: { kind: "slow", delayMs: 5000 } });
    let status = 0;
    const answered = emulator.fetch(ENGINES, { headers }).then((response) => {
      status = response.status;
    });
    await emulator.clock.advance(4999);
    expect(status).toBe(0);
    await emulator.clock.advance(1);
    expect(status).toBe(200);
    await answered;
  });

  test("ends when the request is given up, and leaves no timer", async () => {
    const emulator = manual();
    for (const delayMs of [5000, Number.POSITIVE_INFINITY]) {
      emulator.faults.clear();
      emulator.faults.add({ give: { kind: "slow", delayMs } });
      const controller = new AbortController();
      const answered = emulator.fetch(ENGINES, { headers, signal: controller.signal });
      controller.abort(new Error("given up"));
      await expect(answered).rejects.toThrow("given up");
      await emulator.clock.runUntilIdle(0);
    }
  });

  test("waits in real milliseconds where it shall", async () => {
    const emulator = manual();
    emulator.faults.add({ give: { kind: "slow", delayMs: 1, clock: "real" } });
    expect((await emulator.fetch(ENGINES, { headers })).status).toBe(200);
  });
});

describe("a connection that breaks", () => {
  const broken = { name: "TypeError", cause: { code: "ECONNRESET" } };

  test("before the answer is a fetch that rejects, without the service having been asked", async () => {
    const emulator = manual();
    emulator.faults.add({ on: { method: "POST" }, times: 1, give: { kind: "reset" } });
    await expect(createConversionJob(emulator)).rejects.toMatchObject(broken);
    const list = await ask(emulator, `GET ${CONVERSION}/jobs?$filter=iTwinId eq ${ITWIN}`);
    expect(at(list, "jobs")).toEqual([]);
    expect(emulator.journal[0]).toMatchObject({ operation: "jobs-create", status: 0, fault: "reset" });
  });

  test.each<Fault>([
    { kind: "reset", carriedOut: true },
    { kind: "unavailable", carriedOut: true },
  ])("or a failure, once the service has done its work, does not undo it: %j", async (give) => {
    const emulator = manual();
    emulator.faults.add({ on: { method: "POST" }, times: 1, give });
    await expect(createConversionJob(emulator)).rejects.toThrow(TypeError);
    const list = await ask(emulator, `GET ${CONVERSION}/jobs?$filter=iTwinId eq ${ITWIN}`);
    expect(at(list, "jobs.length")).toBe(1);
  });

  test("in the middle of the body is a reading that rejects, after a part of it", async () => {
    const response = await struckBy({ kind: "cut-connection", afterBytes: 7 });
    const whole = JSON.stringify({ enginesLimit: { maxEngines: 25 } });
    expect([response.status, response.headers.get("content-length")]).toEqual([200, String(whole.length)]);
    const reader = response.body?.getReader() ?? expect.fail();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe(whole.slice(0, 7));
    await expect(reader.read()).rejects.toMatchObject(broken);
    await expect((await struckBy({ kind: "cut-connection" })).json()).rejects.toMatchObject(broken);
    await expect((await struckBy({ kind: "cut-connection", afterBytes: 0 })).json()).rejects.toMatchObject(broken);
  });

  test("is not what cut JSON is: that ends in good order", async () => {
    const response = await struckBy({ kind: "cut-json" });
    expect(await response.text()).toBe('{"enginesLimit":{');
  });
});

describe("unknown-state", () => {
  test.each([
    ["GET", "", "job.state"],
    ["GET", "/progress", "progress.state"],
    ["GET", `?$filter=iTwinId eq ${ITWIN}`, "jobs.0.state"],
  ])("%s jobs%s has it at %s, and else what it had", async (method, end, path) => {
    const emulator = manual();
    const id = emulator.jobs.add("reality-conversion", { iTwinId: ITWIN });
    const request = `${method} ${CONVERSION}/jobs${end.startsWith("?") ? end : `/${id}${end}`}`;
    const before = await ask(emulator, request);
    emulator.faults.add({ times: 1, give: { kind: "unknown-state" } });
    const struck = await ask(emulator, request);
    expect(at(struck, path)).toBe("Hibernating");
    expect(JSON.stringify(struck.body)).toBe(JSON.stringify(before.body).replace('"success"', '"Hibernating"'));
  });
});

describe("pages", () => {
  /** The names on each page, followed by the links for as long as there are any, up to five pages. */
  async function pages(emulator: Emulator): Promise<string[]> {
    const found: string[] = [];
    let url: string | undefined = `${CONVERSION}/jobs?$filter=iTwinId eq ${ITWIN}&$top=1`;
    while (url !== undefined && found.length < 5) {
      const page = await ask(emulator, `GET ${url}`);
      found.push(textAt(page, "jobs.0.name"));
      const next = at(page, "_links.next.href");
      url = typeof next === "string" ? `${next}&$top=1` : undefined;
    }
    return found;
  }

  test.each<[Fault, string]>([
    [{ kind: "repeated-page" }, "c, c, a"],
    [{ kind: "page-cycle" }, "c, b, b, b, b"],
  ])("%j", async (give, expected) => {
    const emulator = manual();
    for (const name of ["a", "b", "c"]) {
      emulator.jobs.add("reality-conversion", { name, iTwinId: ITWIN });
      await emulator.clock.advance(DAY_MS);
    }
    expect((await pages(emulator)).join(", ")).toBe("c, b, a");
    emulator.faults.add({ give, ...(give.kind === "repeated-page" && { times: 1 }) });
    expect((await pages(emulator)).join(", ")).toBe(expected);
  });
});

test("faults strike on the way to the identity provider, too", async () => {
  const emulator = manual();
  emulator.faults.add({ on: { path: "/connect/token" }, give: { kind: "unavailable" } });
  const response = await emulator.fetch("https://ims.bentley.com/connect/token", { method: "POST" });
  expect(response.status).toBe(503);
});

test("nothing strikes where no rule is", async () => {
  const emulator = manual();
  expect((await ask(emulator, `POST ${CONVERSION}/jobs`, { body: conversionJob })).status).toBe(201);
  expect(emulator.journal[0]).not.toHaveProperty("fault");
});
