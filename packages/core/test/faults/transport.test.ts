import { describe, expect, it } from "vitest";
import { isAttemptTimeoutError, isNetworkError } from "../../src/index.ts";
import { answer, begin, job, json, message, ok, reset, silence, times, trickle } from "../support/faults.ts";
import { busyMs, play, sleep, token, transports, until } from "../support/play.ts";

const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

describe.concurrent.each(transports)("transport faults over %s", (_, transport) => {
  it("T01 reset-before-response: a broken connection is tried again, after growing waits", async (test) => {
    const { server, get } = await play(test, times(2, reset), transport());
    const end = await get();
    expect(server.journal).toHaveLength(3);
    for (const gap of server.gaps()) expect(gap).toBeGreaterThanOrEqual(49);
    expect(Math.max(...server.gaps())).toBeLessThan(2000);
    expect(end).toEqual({ data: job });
  });

  it("T02 reset-forever: ends after four attempts with the platform's error as cause, without the token", async (test) => {
    const { server, get } = await play(test, [reset], transport());
    const { error } = await get();
    expect(server.journal).toHaveLength(4);
    expect(isNetworkError(error)).toBe(true);
    expect(error).toMatchObject({ attempts: 4, cause: expect.any(Error) });
    expect(String(error)).toMatch(/^NetworkError: GET \/fixture\/jobs\/a .*attempt 4/);
    expect(String(error)).not.toContain(token);
  });

  it("T03 reset-mid-body: a body that breaks off is a failed attempt, not a short body", async (test) => {
    const broken = begin(`${head}Content-Length: 100000\r\n\r\n{"job":{"id":"a"},  `, "reset");
    const { server, get } = await play(test, times(2, broken), transport());
    const end = await get();
    expect(server.journal).toHaveLength(3);
    expect(end).toEqual({ data: job });
  });

  it("T04 close-mid-chunk: an orderly end without the last chunk is incomplete", async (test) => {
    const body = JSON.stringify(job);
    const chunk = `${head}Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n`;
    const { server, get } = await play(test, times(1, begin(chunk, "hangUp")), transport());
    const end = await get();
    expect(server.journal.map(({ outcome }) => outcome)).toEqual(["broken", "answered"]);
    expect(end).toEqual({ data: job });
  });

  it("T05 truncated-json: cut JSON is looked at once more", async (test) => {
    const { server, get } = await play(test, times(1, answer(200, '{"job":{"id":')), transport());
    const end = await get();
    expect(server.journal).toHaveLength(2);
    expect(end).toEqual({ data: job });
  });

  it("T05 truncated-json: cut JSON for ever is an error with status and request id, and little of the body", async (test) => {
    const cut = answer(200, `{"job":"${"x".repeat(5000)}`, [["X-Request-Id", "r-1"]]);
    const { server, get } = await play(test, [cut], transport());
    const { error } = await get();
    expect(server.journal).toHaveLength(2);
    expect(error).toMatchObject({ name: "UnexpectedAnswerError", status: 200, requestId: "r-1" });
    expect(String(error)).not.toContain("xxxxx");
    expect(String(error).length).toBeLessThan(300);
  });

  it("T06 headers-stall: the attempt's time ends it, the connection is closed, the next attempt succeeds", async (test) => {
    const { server, get } = await play(test, times(1, silence), { ...transport(), attemptTimeoutMs: 500 });
    const end = await get();
    expect(server.journal.map(({ outcome }) => outcome)).toEqual(["client-closed", "answered"]);
    expect(end).toEqual({ data: job });
  });

  it.for([
    ["T06 headers-stall: no byte", silence],
    ["T07 chunked-stall: half a body", begin(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"job\r\n`, "silence")],
    ["T07 chunked-stall: half a body of a known length", begin(`${head}Content-Length: 500\r\n\r\n{"job`, "silence")],
    ["T08 slow-loris: a byte of the body at a time", trickle(`${head}Content-Length: 100000\r\n\r\n`, 40)],
    ["T08 slow-loris: a byte of a header at a time", trickle("HTTP/1.1 200 OK\r\nX-Slow: ", 40)],
    ["a stalled error", begin("HTTP/1.1 503 No\r\nContent-Length: 500\r\n\r\n{", "silence")],
  ] as const)("%s, for ever: each attempt ends with its time and closes its connection", async ([, fault], test) => {
    const options = { ...transport(), attemptTimeoutMs: 400, attempts: 2 };
    const { server, get } = await play(test, [fault], options);
    const { error } = await get();
    expect(server.journal).toHaveLength(2);
    await until(() => server.journal.every(({ outcome }) => outcome === "client-closed"));
    for (const { at, endedAt = 0 } of server.journal) {
      expect(endedAt - at).toBeGreaterThan(300);
      expect(endedAt - at).toBeLessThan(400 * 1.2 + busyMs);
    }
    expect(isAttemptTimeoutError(error)).toBe(true);
    expect(String(error)).toContain("took longer than 400 ms");
  });

  it.for([
    ["T09 huge-header", json(200, job, [["X-Huge", "x".repeat(2 ** 20)]])],
    [
      "T10 many-headers",
      json(
        200,
        job,
        Array.from({ length: 20_000 }, (_, index) => [`X-${index}`, "y".repeat(50)]),
      ),
    ],
    [
      "T12 two-content-lengths",
      json(200, job, [
        ["Content-Length", "35"],
        ["Content-Length", "40"],
      ]),
    ],
    [
      "a length beside chunks",
      json(200, job, [
        ["Content-Length", "35"],
        ["Transfer-Encoding", "chunked"],
      ]),
    ],
    ["a length that is no number", json(200, job, [["Content-Length", "-35"]])],
  ] as const)("%s: is a network error after at most four attempts, never a success", async ([, fault], test) => {
    const { server, get } = await play(test, [fault], transport());
    const { error } = await get();
    expect(server.journal.length).toBeLessThanOrEqual(4);
    expect(isNetworkError(error)).toBe(true);
  });

  it("T10 many-headers: a hundred are no matter", async (test) => {
    const lines = Array.from({ length: 100 }, (_, index) => [`X-${index}`, "y"] as const);
    const { server, get } = await play(test, [json(200, job, lines)], transport());
    expect(await get()).toEqual({ data: job });
    expect(server.journal).toHaveLength(1);
  });

  it("headers named like properties of every object are no matter", async (test) => {
    const names = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"];
    const lines = names.map((name) => [name, "x"] as const);
    const { server, get } = await play(test, [json(200, job, lines)], transport());
    expect(await get()).toEqual({ data: job });
    expect(server.journal).toHaveLength(1);
  });

  it("T11 bad-status-line: a peer that does not speak HTTP is a network error, and tried again", async (test) => {
    const { server, get } = await play(test, times(1, begin("SSH-2.0-OpenSSH_9.6\r\n", "hangUp")), transport());
    const end = await get();
    expect(server.journal).toHaveLength(2);
    expect(end).toEqual({ data: job });
  });

  it("T13 early-hints: are skipped", async (test) => {
    const hints = "HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n";
    const fault = answer(200, JSON.stringify(job));
    const both: typeof ok = (exchange) => {
      exchange.write(hints);
      fault(exchange);
    };
    const { server, get } = await play(test, [both], transport());
    expect(await get()).toEqual({ data: job });
    expect(server.journal).toHaveLength(1);
  });

  it("keep-alive-race: a kept connection that the server closes meanwhile costs nothing but a retry", async (test) => {
    const closing: typeof ok = (exchange) => {
      exchange.finish(message(200, JSON.stringify(job)));
      setTimeout(() => exchange.reset(), 5);
    };
    const { server, get } = await play(test, [closing], transport());
    for (let call = 0; call < 8; call += 1) {
      expect(await get()).toEqual({ data: job });
      await sleep(5);
    }
    expect(server.journal.length).toBeGreaterThanOrEqual(8);
  });

  it("a server that can't be reached is tried four times, writes too: they never left", async (test) => {
    const { server, client, get } = await play(test, [ok], transport());
    await server.close();
    const { error } = await get();
    expect(error).toMatchObject({ name: "NetworkError", attempts: 4 });
    expect(String(error)).toContain(`${new URL(server.origin).host} can't be reached (ECONNREFUSED)`);
    const write = client.POST("/jobs", { body: { name: "n" } });
    await expect(write).rejects.toMatchObject({ name: "NetworkError", attempts: 4 });
  });
});
