import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { type ClientOptions, createRateLimit, isAuthError } from "../../src/index.ts";
import type { Script } from "../support/fault-server.ts";
import { begin, job, ok, refusal, silence, times, trickle } from "../support/faults.ts";
import { busyMs, endOf, play, sleep, transports, until } from "../support/play.ts";

const head = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n";
const never = (): Promise<string> => new Promise(() => {});

/** Where a call is when it is aborted, and how many requests have been made by then. */
const phases: readonly (readonly [phase: string, script: Script, options: Partial<ClientOptions>, requests: number])[] =
  [
    ["its token", [ok], { accessToken: never }, 0],
    ["a renewed token", [refusal(401)], { accessToken: (reason) => (reason === "call" ? "old-token" : never()) }, 1],
    ["the headers", [silence], {}, 1],
    ["the body", [begin(`${head}{`, "silence")], {}, 1],
    ["a body that trickles", [trickle(head, 10)], {}, 1],
    ["the body of an error", [begin("HTTP/1.1 404 No\r\nContent-Length: 5000\r\n\r\n{", "silence")], {}, 1],
    ["a backoff", [refusal(503)], { backoff: { baseMs: 5000, capMs: 5000, floorMs: 5000 } }, 1],
    ["a Retry-After", [refusal(429, [["Retry-After", "4"]])], {}, 1],
  ];

describe.concurrent.each(transports)("aborts and late tokens over %s", (_, transport) => {
  it.for(phases)(
    "I07 abort while it waits for %s: its reason within 50 ms, the connection closed",
    async ([, script, options, requests], test) => {
      const { server, get } = await play(test, script, { ...transport(), ...options });
      const controller = new AbortController();
      const call = get({ signal: controller.signal });
      await until(() => server.journal.length === requests);
      await sleep(60);
      const abortedAt = performance.now();
      controller.abort();
      const { error } = await call;
      expect(performance.now() - abortedAt).toBeLessThan(50 + busyMs);
      expect(error).toBe(controller.signal.reason);
      expect(error).toMatchObject({ name: "AbortError" });
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
      await until(() => server.journal.every(({ outcome }) => outcome !== "pending"));
      await sleep(30);
      expect(server.journal).toHaveLength(requests);
    },
  );

  it("calls that end, however they do, leave no listener on a signal that outlives them", async (test) => {
    const script = [ok, refusal(404), refusal(503), ok, begin("HTTP/1.1 200 OK\r\n\r\n<", "hangUp"), ok, silence];
    const { server, get } = await play(test, script, { ...transport(), attemptTimeoutMs: 200, attempts: 2 });
    const { signal } = new AbortController();
    while (server.journal.length < script.length) await get({ signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("I07 abort while it waits for its turn: its reason, and no request", async (test) => {
    const { server, get } = await play(test, [silence], {
      ...transport(),
      rateLimit: createRateLimit({ concurrency: 1 }),
    });
    const holder = new AbortController();
    const held = get({ signal: holder.signal });
    const controller = new AbortController();
    const call = get({ signal: controller.signal });
    await until(() => server.journal.length === 1);
    controller.abort(new Error("enough"));
    expect((await call).error).toBe(controller.signal.reason);
    expect(server.journal).toHaveLength(1);
    holder.abort();
    await held;
  });

  it("I06 a signal that is aborted already: its reason, no request, no token asked for, nothing told", async (test) => {
    let told = 0;
    const tell = (): void => {
      told += 1;
    };
    const options = { ...transport(), accessToken: () => `token-${++told}`, onRequest: tell, onResponse: tell };
    const { server, get } = await play(test, [ok], options);
    const { error } = await get({ signal: AbortSignal.abort() });
    expect(server.journal).toHaveLength(0);
    expect(told).toBe(0);
    expect(error).toMatchObject({ name: "AbortError" });
  });

  it("I07 a stream handed over unread still ends with its signal", async (test) => {
    const { server, client } = await play(test, [trickle(head, 10)], transport());
    const controller = new AbortController();
    const call = { params: { path: { id: "a" } }, parseAs: "stream", signal: controller.signal } as const;
    const { data } = await client.GET("/jobs/{id}", call);
    const reader = data?.getReader();
    await reader?.read();
    controller.abort();
    await expect(drain(reader)).rejects.toThrow();
    await until(() => server.journal[0]?.outcome === "client-closed");
  });

  it("text is read within the limits of time and size", async (test) => {
    const call = { params: { path: { id: "a" } }, parseAs: "text" } as const;
    const slow = await play(test, [trickle(head, 10)], { ...transport(), attempts: 1, attemptTimeoutMs: 300 });
    expect(await endOf(slow.client.GET("/jobs/{id}", call))).toMatchObject({ error: { name: "AttemptTimeoutError" } });
    const large = await play(test, [ok], { ...transport(), maxResponseBytes: 10 });
    expect(await endOf(large.client.GET("/jobs/{id}", call))).toMatchObject({
      error: { name: "ResponseTooLargeError" },
    });
    const good = await play(test, [ok], transport());
    expect(await endOf(good.client.GET("/jobs/{id}", call))).toEqual({ data: JSON.stringify(job) });
  });

  it("I05 a token that never comes: an AuthError when the attempt's time is up, and the next call asks anew", async (test) => {
    let asked = 0;
    const accessToken = (): Promise<string> => (++asked === 1 ? never() : Promise.resolve("token-2"));
    const { server, get } = await play(test, [ok], { ...transport(), accessToken, attemptTimeoutMs: 200 });
    const startedAt = performance.now();
    const { error } = await get();
    expect(performance.now() - startedAt).toBeLessThan(200 + 50 + busyMs);
    expect(server.journal).toHaveLength(0);
    expect(isAuthError(error)).toBe(true);
    expect(String(error)).toContain("gave none within the 200 ms");
    expect(await get()).toEqual({ data: job });
    expect(asked).toBe(2);
  });

  it("I05 a token that comes too late makes no request, and does not confuse the next one", async (test) => {
    let asked = 0;
    const accessToken = async (): Promise<string> => {
      asked += 1;
      if (asked > 1) return "prompt-token";
      await sleep(300);
      return "late-token";
    };
    // A transport that heeds no signal: what is sent is sent.
    const { fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init) } = transport();
    const heedless: Partial<ClientOptions> = {
      fetch: (url, { method = "GET", headers = {} }) => fetch(url, { method, headers }),
    };
    const { server, get } = await play(test, [ok], { ...heedless, accessToken, attemptTimeoutMs: 150 });
    expect(isAuthError((await get()).error)).toBe(true);
    expect(await get()).toEqual({ data: job });
    await sleep(300);
    expect(server.journal.map(({ headers }) => headers.authorization)).toEqual(["Bearer prompt-token"]);
  });

  it("callTimeoutMs ends a call in the middle of an attempt", async (test) => {
    const { server, get } = await play(test, times(9, silence), { ...transport(), callTimeoutMs: 300 });
    const startedAt = performance.now();
    const { error } = await get();
    expect(performance.now() - startedAt).toBeLessThan(300 * 1.1 + busyMs);
    expect(server.journal).toHaveLength(1);
    expect(error).toMatchObject({ name: "AttemptTimeoutError" });
  });
});

async function drain(reader: ReadableStreamDefaultReader | undefined): Promise<void> {
  while (reader && !(await reader.read()).done);
}
