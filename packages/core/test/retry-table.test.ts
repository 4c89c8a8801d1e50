import { readFileSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import type { ClientOptions } from "../src/index.ts";
import { type FixtureClient, recordingClient } from "./support/fixture-service.ts";
import { createVirtualClock } from "./support/virtual-clock.ts";

/** One row of the specification: what is answered, and what comes of it. Times are milliseconds. */
interface Row {
  readonly title: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly random?: number;
  readonly options?: Partial<ClientOptions>;
  readonly call?: { readonly attempts?: number };
  readonly answers: readonly Answer[];
  /** The waits between requests; there is one request more. */
  readonly waits: readonly number[];
  /** The status of the last answer, or the class of the error. */
  readonly end: number | string;
}

type Answer = number | string | { readonly status: number; readonly headers: Readonly<Record<string, string>> };

const rows: readonly Row[] = JSON.parse(readFileSync(new URL("retry-table.json", import.meta.url), "utf8"));
/** Pacing has tests of its own. */
const unlimited = { enter: () => undefined, delayMs: () => 0, leave() {} };

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(rows)("$method: $title", async (row) => {
  vi.spyOn(Math, "random").mockReturnValue(row.random ?? 0.5);
  const clock = createVirtualClock();
  const startedAt: number[] = [];
  const { client } = recordingClient(undefined, {
    attempts: 4,
    ...row.options,
    clock,
    rateLimit: unlimited,
    fetch: async () => {
      startedAt.push(clock.monotonic());
      return respond(row.answers[startedAt.length - 1] ?? 200);
    },
  });
  const end = await clock.runUntil(call(client, row).then(statusOf, nameOf));
  expect(waitsBetween(startedAt)).toEqual(row.waits);
  expect(end).toBe(row.end);
  expect(clock.waiting(), "no timer is left").toBe(0);
});

function call(client: FixtureClient, { method, call: settings }: Row): Promise<{ response: Response }> {
  const params = { path: { id: "a" } };
  if (method === "GET") return client.GET("/jobs/{id}", { params, ...settings });
  if (method === "POST") return client.POST("/jobs", { body: { name: "n" }, ...settings });
  if (method === "PATCH") return client.PATCH("/jobs/{id}", { params, body: { state: "Active" }, ...settings });
  return client.DELETE("/jobs/{id}", { params, ...settings });
}

function respond(answer: Answer): Response {
  if (typeof answer === "object") return Response.json({}, answer);
  if (typeof answer === "number") return Response.json({ job: { id: "a" } }, { status: answer });
  switch (answer) {
    case "network":
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    case "unsent":
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });
    case "incomplete":
      return new Response(new ReadableStream({ start: (controller) => controller.error(new Error("broke off")) }));
    case "unreadable":
      return new Response("<html>");
    case "tooLarge":
      return new Response("{}", { headers: { "Content-Length": "999999999999" } });
    case "redirect":
      return new Response(null, { status: 302, headers: { Location: "https://other.invalid/" } });
    default:
      throw new Error(`The table has no answer “${answer}”.`);
  }
}

function statusOf({ response }: { response: Response }): number {
  return response.status;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}

function waitsBetween(times: readonly number[]): readonly number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}
