import { once } from "node:events";
import http from "node:http";
import { syncBuiltinESMExports } from "node:module";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createNodeFetch } from "../src/node.ts";
import { answer, begin, type Fault, job, json, message, ok, reset, trickle } from "./support/faults.ts";
import { type Finishing, play, sleep, startServer, until } from "./support/play.ts";

const text = JSON.stringify(job);

/** Answers after a while. */
function late(ms: number, fault: Fault): Fault {
  return (exchange) => void setTimeout(() => exchange.isOpen && fault(exchange), ms);
}

/** Starts a server that answers with the headers it was sent, all values of each. */
async function startEcho(test: Finishing): Promise<string> {
  const echo = http.createServer((request, response) => response.end(JSON.stringify(request.headersDistinct)));
  test.onTestFinished(async () => void echo.close());
  await once(echo.listen(0, "127.0.0.1"), "listening");
  const address = echo.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`;
}

describe.concurrent("createNodeFetch", () => {
  it("waits for an answer for longer than it keeps an idle connection", async (test) => {
    const { server, get } = await play(test, [late(400, ok)], { fetch: createNodeFetch({ idleTimeoutMs: 100 }) });
    expect(await get()).toEqual({ data: job });
    expect(server.journal).toHaveLength(1);
  });

  it("keeps a connection for the next request, and closes one that has been idle", async (test) => {
    const { server, get } = await play(test, [ok], { fetch: createNodeFetch({ idleTimeoutMs: 300 }) });
    await get();
    await get();
    expect(server.openSockets()).toBe(1);
    await until(() => server.openSockets() === 0);
  });

  it("makes no more connections than allowed", async (test) => {
    const { server, get } = await play(test, [late(20, ok)], { fetch: createNodeFetch({ maxSockets: 3 }) });
    let most = 0;
    const timer = setInterval(() => {
      most = Math.max(most, server.openSockets());
    }, 5);
    const ends = await Promise.all(Array.from({ length: 20 }, () => get()));
    clearInterval(timer);
    expect(most).toBe(3);
    for (const end of ends) expect(end).toEqual({ data: job });
  });

  it.for([
    { maxSockets: 0 },
    { maxSockets: 1.5 },
    { maxSockets: Number.NaN },
    { idleTimeoutMs: 0 },
    { idleTimeoutMs: Number.POSITIVE_INFINITY },
    { idleTimeoutMs: 2 ** 31 },
  ])("I08 refuses %o", (options) => {
    expect(() => createNodeFetch(options)).toThrow(/must be a (whole )?number from 1 to/);
  });

  it.for([
    ["a text", "abc"],
    ["bytes", new Uint8Array([97, 98, 99])],
    ["a buffer", new Uint8Array([97, 98, 99]).buffer],
  ] as const)("sends %s as a body with its length", async ([, body], test) => {
    const server = await startServer(test);
    await createNodeFetch()(server.origin, { method: "POST", body }).then((response) => response.text());
    expect(server.journal).toMatchObject([{ method: "POST", body: "abc", headers: { "content-length": "3" } }]);
  });

  it.for([
    ["GET", {}, "0", undefined],
    ["POST", {}, "0", "0"],
    ["PATCH", { body: "é" }, "9", "2"],
    ["DELETE", { body: new Uint8Array(3) }, "1", "3"],
  ] as const)(
    "sends each header of a %s with %o once, with a length of its own",
    async ([method, init, length, own], test) => {
      const origin = await startEcho(test);
      const headers = { "Accept-Encoding": "identity", "Content-Length": length, "X-Own": "1" };
      const response = await createNodeFetch()(origin, { ...init, method, headers });
      expect(await response.json()).toEqual({
        host: [origin.slice("http://".length)],
        connection: ["keep-alive"],
        "accept-encoding": ["identity"],
        "x-own": ["1"],
        ...(own !== undefined && { "content-length": [own] }),
      });
    },
  );

  it("lets whoever traces requests add a header to a copy of the others", async (test) => {
    const origin = await startEcho(test);
    const { request } = http;
    const traced = (options: http.RequestOptions, answered: (message: http.IncomingMessage) => void) =>
      request({ ...options, headers: Object.assign({}, options.headers, { traceparent: "00-1" }) }, answered);
    Object.assign(http, { request: traced });
    syncBuiltinESMExports();
    const nodeFetch = createNodeFetch();
    Object.assign(http, { request });
    syncBuiltinESMExports();
    const response = await nodeFetch(origin, { headers: { Authorization: "Bearer t" } });
    expect(await response.json()).toMatchObject({ authorization: ["Bearer t"], traceparent: ["00-1"] });
  });

  it("refuses a body that it can't send, and says so", async (test) => {
    const server = await startServer(test);
    const sent = createNodeFetch()(server.origin, { method: "POST", body: new FormData() });
    await expect(sent).rejects.toThrow("texts and bytes only");
    await sleep(20);
    await until(() => server.openSockets() === 0);
  });

  it("gives an answer whose parts read like those of the global fetch", async (test) => {
    const fault = answer(201, text, [
      ["Set-Cookie", "a=1"],
      ["Set-Cookie", "b=2"],
      ["X-Twice", "1"],
      ["X-Twice", "2"],
      ["Content-Type", "application/json"],
    ]);
    const server = await startServer(test, [fault]);
    const nodeFetch = createNodeFetch();
    const [ours, theirs] = [await nodeFetch(server.origin, {}), await fetch(server.origin)];
    expect([ours.status, ours.ok, ours.statusText]).toEqual([theirs.status, theirs.ok, theirs.statusText]);
    for (const name of ["x-twice", "Content-Type", "nothing", "constructor", "__proto__"]) {
      expect(ours.headers.get(name), name).toBe(theirs.headers.get(name));
      expect(ours.headers.has(name), name).toBe(theirs.headers.has(name));
    }
    expect(ours.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect([...ours.headers]).toEqual([...theirs.headers]);
    expect(await ours.json()).toEqual(job);
    await theirs.text();
    const gzipped = await startServer(test, [answer(200, gzipSync(text), [["Content-Encoding", "gzip"]])]);
    expect(await (await nodeFetch(gzipped.origin, {})).blob().then((blob) => blob.text())).toBe(text);
    expect(Buffer.from(await (await nodeFetch(gzipped.origin, {})).arrayBuffer()).toString()).toBe(text);
    expect(await new Response((await nodeFetch(gzipped.origin, {})).body).text()).toBe(text);
  });

  it("reads a body once; a second reading is an error, not an endless wait", async (test) => {
    const server = await startServer(test);
    const response = await createNodeFetch()(server.origin, {});
    expect(await response.text()).toBe(text);
    await expect(response.text()).rejects.toThrow(TypeError);
    await expect(response.json()).rejects.toThrow(TypeError);
  });

  it("ends with its signal, before the answer and in the middle of its body", async (test) => {
    const server = await startServer(test, [() => {}, trickle("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n", 10)]);
    const nodeFetch = createNodeFetch();
    const first = new AbortController();
    const unanswered = nodeFetch(server.origin, { signal: first.signal });
    void until(() => server.journal.length === 1).then(() => first.abort(new Error("enough")));
    await expect(unanswered).rejects.toThrow("enough");
    const second = new AbortController();
    const response = await nodeFetch(server.origin, { signal: second.signal });
    setTimeout(() => second.abort(new Error("enough")), 50);
    await expect(response.text()).rejects.toThrow();
    await expect(nodeFetch(server.origin, { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow(
      "before",
    );
    await until(() => server.journal.every(({ outcome }) => outcome === "client-closed"));
    expect(server.journal).toHaveLength(2);
  });

  it("ends with the signal that a fetch around it gives, and still with the call's", async (test) => {
    const nodeFetch = createNodeFetch();
    const stopping = new AbortController();
    const { server, get } = await play(test, [() => {}], {
      attempts: 1,
      fetch: (url, init) => {
        const signals = init.signal ? [init.signal, stopping.signal] : [stopping.signal];
        return nodeFetch(url, { ...init, signal: AbortSignal.any(signals) });
      },
    });
    const call = new AbortController();
    const first = get({ signal: call.signal });
    await until(() => server.journal.length === 1);
    call.abort(new Error("enough of this"));
    expect(await first).toEqual({ error: call.signal.reason });
    const second = get();
    await until(() => server.journal.length === 2);
    stopping.abort(new Error("enough of all"));
    expect(await second).toMatchObject({ error: { name: "NetworkError", cause: stopping.signal.reason } });
    await until(() => server.journal.every(({ outcome }) => outcome === "client-closed"));
  });

  it("takes an answer that ends with its connection", async (test) => {
    const whole = begin(`HTTP/1.0 200 OK\r\nConnection: close\r\n\r\n${text}`, "hangUp");
    const { get } = await play(test, [whole], { fetch: createNodeFetch() });
    expect(await get()).toEqual({ data: job });
  });

  it("outlives a connection that breaks while nobody reads from it", async (test) => {
    const broken: Fault = (exchange) => {
      exchange.write(message(200, "begin", [["Content-Length", "900"]]));
      setTimeout(() => exchange.reset(), 30);
    };
    const server = await startServer(test, [broken, reset, json(200, job)]);
    const nodeFetch = createNodeFetch();
    const response = await nodeFetch(server.origin, {});
    await sleep(100);
    expect(response.status).toBe(200);
    await expect(nodeFetch(server.origin, {})).rejects.toThrow(TypeError);
    expect(await (await nodeFetch(server.origin, {})).json()).toEqual(job);
  });
});
