import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CallObservers, RequestEvent, ResponseEvent } from "../src/index.ts";
import { recordingClient } from "./support/fixture-service.ts";
import { createVirtualClock } from "./support/virtual-clock.ts";

const read = { params: { path: { id: "a" }, query: { $filter: "email eq 'x'" } } };
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown): void => void unhandled.push(reason);

beforeEach(() => void process.on("unhandledRejection", onUnhandled));
afterEach(() => {
  process.off("unhandledRejection", onUnhandled);
  expect(unhandled.splice(0)).toEqual([]);
});

describe("observers", () => {
  it("hear of each attempt, with the same id for one call, and of the wait between", async () => {
    const clock = createVirtualClock();
    const [begun, ended, lines]: [RequestEvent[], ResponseEvent[], string[]] = [[], [], []];
    let requests = 0;
    const { client } = recordingClient(undefined, {
      attempts: 4,
      clock,
      fetch: async () =>
        ++requests === 1
          ? Response.json({}, { status: 503, headers: { "Retry-After": "2", "x-request-id": "r-1" } })
          : Response.json({ job: { id: "a" } }),
      onRequest: (event) => void begun.push(event),
      onResponse: (event) => void ended.push(event),
      logger: { debug: (line) => void lines.push(line) },
    });
    await clock.runUntil(client.GET("/jobs/{id}", read));
    expect(begun).toMatchObject([
      { method: "GET", origin: "https://service.invalid", path: "/fixture/jobs/a", attempt: 1 },
      { attempt: 2 },
    ]);
    expect(ended).toMatchObject([
      { status: 503, requestId: "r-1", retryInMs: 2000, attempt: 1 },
      { status: 200, retryInMs: undefined, attempt: 2 },
    ]);
    expect(new Set([...begun, ...ended].map(({ callId }) => callId)).size).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^GET \/fixture\/jobs\/a → 503 in \d+ ms \(attempt 1, request r-1, again in 2000 ms\)$/);
    expect(lines.join()).not.toContain("email");
  });

  it("hear the end of an attempt that got no token, and of one that was aborted", async () => {
    const ended: ResponseEvent[] = [];
    const onResponse = (event: ResponseEvent): void => void ended.push(event);
    const tokenless = recordingClient(undefined, { accessToken: () => "", onResponse });
    await tokenless.client.GET("/jobs/{id}", read).catch(() => {});
    const controller = new AbortController();
    const silent = recordingClient(undefined, { fetch: () => new Promise(() => {}), onResponse });
    const call = silent.client.GET("/jobs/{id}", { ...read, signal: controller.signal });
    setTimeout(() => controller.abort());
    await call.catch(() => {});
    expect(ended.map(({ status, error }) => [status, error?.name])).toEqual([
      [undefined, "AuthError"],
      [undefined, "AbortError"],
    ]);
  });

  const failing: readonly (readonly [string, CallObservers])[] = [
    ["a logger that throws", { logger: { debug: () => fail() } }],
    ["a logger without debug", { logger: {} as unknown as { debug(): void } }],
    ["onRequest that throws", { onRequest: () => fail() }],
    ["onResponse that throws", { onResponse: () => fail() }],
    ["onRequest that rejects", { onRequest: async () => fail() }],
    ["onResponse that rejects", { onResponse: async () => fail() }],
    ["a logger that rejects", { logger: { debug: async () => fail() } }],
  ];

  it.each(failing)("I09 %s does not touch the call", async (_, observers) => {
    const { client } = recordingClient(undefined, observers);
    expect((await client.GET("/jobs/{id}", read)).data).toEqual({ job: { id: "a" } });
    await new Promise((resolve) => setTimeout(resolve, 10));
  });

  it("escape what could move the cursor of whoever reads the log", async () => {
    const lines: string[] = [];
    const { client } = recordingClient(
      () => Response.json({}, { status: 404, headers: { "x-request-id": "a\u001b[2J\u0085\u00ad" } }),
      { logger: { debug: (line) => void lines.push(line) } },
    );
    await client.GET("/jobs/{id}", read);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("\\u001b[2J\\u0085\\u00ad");
    expect(lines[0]).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

function fail(): never {
  throw new Error("An observer failed.");
}
