import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  isNetworkError,
  isResponseTooLargeError,
  isUnexpectedAnswerError,
  type UnexpectedAnswerError,
} from "../../src/index.ts";
import { answer, begin, job, json, message, ok, times, trickle } from "../support/faults.ts";
import { patient, play, transports, until } from "../support/play.ts";

const text = JSON.stringify(job);
const page = `<html><body>${"<b>Sign in</b>".repeat(100)}</body></html>`;
const gzip = [["Content-Encoding", "gzip"]] as const;

function gzipped(times: number, body: Buffer = Buffer.from(text)): Buffer {
  return times === 0 ? body : gzipped(times - 1, gzipSync(body));
}

describe.concurrent.each(transports)("bodies over %s", (_, transport) => {
  it.for([
    ["P01 html-200", answer(200, page, [["Content-Type", "text/html"]])],
    ["P08 empty-200", answer(200, "")],
    ["P08 empty-200 of blanks", answer(200, " \n")],
    ["P09 no-content where the API promises a body", answer(204, "")],
    ["P09 no-content, as 205", answer(205, "")],
    ["P10 json-scalar null", json(200, null)],
    ["P10 json-scalar []", json(200, [])],
    ["P10 json-scalar text", json(200, "x")],
    ["P10 json-scalar 42", json(200, 42)],
    ["P10 json-scalar true", json(200, true)],
    [
      "P06 utf16-json",
      answer(200, Buffer.from(text, "utf16le"), [["Content-Type", "application/json; charset=utf-16le"]]),
    ],
    ["error-200", json(200, { error: { code: "X", message: "y" } })],
  ] as const)("%s: is an unexpected answer, after one more look, in few words", async ([, fault], test) => {
    const { server, get } = await play(test, [fault], transport());
    const { error } = await get();
    expect(server.journal).toHaveLength(2);
    expect(isUnexpectedAnswerError(error)).toBe(true);
    const { message, status = 0 } = error as UnexpectedAnswerError;
    expect(message).toContain(`GET /fixture/jobs/a → ${status}`);
    expect(message).not.toContain("<");
    expect(message.length).toBeLessThan(300);
  });

  it("P01 html-200: names status, content type and request id", async (test) => {
    const fault = answer(200, page, [
      ["Content-Type", "text/html"],
      ["x-request-id", "r-7"],
    ]);
    const { get } = await play(test, [fault], transport());
    const { error } = await get();
    expect(error).toMatchObject({ status: 200, requestId: "r-7", message: expect.stringContaining("(text/html)") });
  });

  it("P02 html-502: a page of a proxy is waited out", async (test) => {
    const { server, get } = await play(test, times(2, answer(502, page)), transport());
    const end = await get();
    expect(server.journal).toHaveLength(3);
    expect(end).toEqual({ data: job });
  });

  it("P02 html-502: for ever it is an error with the status and nothing of the page", async (test) => {
    const { server, get } = await play(test, [answer(502, page)], transport());
    const { error } = await get();
    expect(server.journal).toHaveLength(4);
    expect(error).toMatchObject({ name: "ApiError", status: 502, attempts: 4 });
    expect(String(error)).not.toContain("<");
  });

  it.for([
    ["P03 wrong-content-type text/html", answer(200, text, [["Content-Type", "text/html"]])],
    ["P03 wrong-content-type none", answer(200, text)],
    ["P03 wrong-content-type nonsense", answer(200, text, [["Content-Type", ";;;"]])],
    [
      "P04 vendor-content-type",
      answer(200, text, [["Content-Type", "application/vnd.bentley.itwin-platform.v1+json; charset=utf-8"]]),
    ],
    ["P05 bom-json", answer(200, `\ufeff${text}`)],
    [
      "P05 bom-json in chunks",
      begin(inChunks([Buffer.from([0xef]), Buffer.from([0xbb, 0xbf]), Buffer.from(text)]), "silence"),
    ],
    ["P11 gzip-ok", answer(200, gzipped(1), gzip)],
    ["deflate", answer(200, deflateSync(text), [["Content-Encoding", "deflate"]])],
    ["identity", answer(200, text, [["Content-Encoding", "identity"]])],
    ["P18 duplicate-keys: the last one", answer(200, `{"job":{"id":"z"},${text.slice(1)}`)],
    ["201", json(201, job)],
  ] as const)("%s: is accepted", async ([, fault], test) => {
    const { server, get } = await play(test, [fault], transport());
    const end = await get();
    expect(server.journal).toHaveLength(1);
    expect(end).toEqual({ data: job });
  });

  it("characters cut by the borders of chunks come out whole", async (test) => {
    const bytes = Buffer.from(JSON.stringify({ job: { id: "grüße 🗺" } }));
    const fault = begin(inChunks([...bytes].map((byte) => Buffer.from([byte]))), "silence");
    const { get } = await play(test, [fault], transport());
    expect(await get()).toEqual({ data: { job: { id: "grüße 🗺" } } });
  });

  it("P07 invalid-utf8: stray bytes become U+FFFD", async (test) => {
    const body = Buffer.concat([Buffer.from('{"job":{"id":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}}')]);
    const { get } = await play(test, [answer(200, body)], transport());
    expect(await get()).toEqual({ data: { job: { id: "\ufffd\ufffd" } } });
  });

  it.for([
    ["P13 gzip-corrupt", answer(200, text, gzip)],
    ["P13 gzip-corrupt in its middle", answer(200, corrupted(gzipped(1, Buffer.from(text.repeat(50)))), gzip)],
    ["P13 gzip-corrupt, cut", answer(200, gzipped(1).subarray(0, -20), gzip)],
  ] as const)("%s: is a failed attempt, tried again", async ([, fault], test) => {
    const { server, get } = await play(test, times(1, fault), transport());
    const end = await get();
    expect(server.journal).toHaveLength(2);
    expect(end).toEqual({ data: job });
  });

  it.for([2, 50])("P14 encoding-chain: gzip on gzip, %i deep, is refused", async (depth, test) => {
    const lines = [["Content-Encoding", Array.from({ length: depth }, () => "gzip").join(", ")]] as const;
    const { server, get } = await play(test, [answer(200, gzipped(depth), lines)], transport());
    const end = await get();
    expect(server.journal.length).toBeLessThanOrEqual(4);
    // The global fetch unpacks a few layers itself.
    if (depth > 5 || end.data === undefined) expect(isNetworkError(end.error)).toBe(true);
    else expect(end).toEqual({ data: job });
  });

  it("P15 big-body: an honest length that is too much is enough to refuse", async (test) => {
    const fault = trickle("HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n", 20);
    const { server, get } = await play(test, [fault], transport());
    const { error } = await get();
    expect(server.journal).toHaveLength(1);
    await until(() => server.journal[0]?.outcome === "client-closed");
    expect(isResponseTooLargeError(error)).toBe(true);
    expect(String(error)).toContain("maxResponseBytes");
  });

  it.for([
    ["in chunks without a length", (body: Buffer) => begin(inChunks([body, body, body]), "silence")],
    ["unpacked", (body: Buffer) => answer(200, gzipSync(Buffer.concat([body, body, body])), gzip)],
    ["unpacked, of an error", (body: Buffer) => answer(404, gzipSync(Buffer.concat([body, body, body])), gzip)],
  ] as const)("P12 gzip-bomb: a body is counted as it is read: %s", async ([, faultOf], test) => {
    const options = { ...transport(), ...patient, maxResponseBytes: 2_000_000 };
    const { server, get } = await play(test, [faultOf(Buffer.alloc(1_000_000, "[")), ok], options);
    const { error } = await get();
    expect(server.journal).toHaveLength(1);
    expect(isResponseTooLargeError(error)).toBe(true);
  });

  it("a body exactly as large as allowed is read, one byte more is not", async (test) => {
    const fault = begin(inChunks([Buffer.from(text.slice(0, 9)), Buffer.from(text.slice(9))]), "silence");
    const bytes = Buffer.byteLength(text);
    const within = await play(test, [fault], { ...transport(), maxResponseBytes: bytes });
    expect(await within.get()).toEqual({ data: job });
    const beyond = await play(test, [fault], { ...transport(), maxResponseBytes: bytes - 1 });
    expect(isResponseTooLargeError((await beyond.get()).error)).toBe(true);
  });

  it("P16 deep-json: is handed on as it is", async (test) => {
    const deep = `{"job":{"id":"a"},"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const lines: string[] = [];
    const options = { ...transport(), logger: { debug: (line: string) => void lines.push(line) } };
    const { server, get } = await play(test, [answer(200, deep)], options);
    const { data } = await get();
    expect(server.journal).toHaveLength(1);
    expect(data).toHaveProperty("job.id", "a");
    expect(lines).toHaveLength(1);
  });

  it("P17 proto-keys: pollute nothing, in data and in errors", async (test) => {
    const keys = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const { get } = await play(
      test,
      [answer(200, `{"job":{"id":"a"},${keys}}`), answer(404, `{"error":{"code":"X",${keys}},${keys}}`)],
      transport(),
    );
    expect(Object.getPrototypeOf((await get()).data)).toBe(Object.prototype);
    expect((await get()).error).toMatchObject({ status: 404, code: "X" });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("answers that nobody reads leave their connections free for the next calls", async (test) => {
    const { server, client } = await play(test, [answer(204, "")], transport());
    for (let call = 0; call < 40; call += 1) {
      const { response } = await client.DELETE("/jobs/{id}", { params: { path: { id: "a" } } });
      expect(response.status).toBe(204);
    }
    expect(server.journal).toHaveLength(40);
    expect(server.openSockets()).toBeLessThanOrEqual(2);
  });

  it("failed bodies leave no connection behind", async (test) => {
    const bad = [
      answer(200, text, gzip),
      answer(200, gzipped(3), [["Content-Encoding", "gzip, gzip, zstd"]]),
      begin(message(200, gzipped(1), [...gzip, ["Content-Length", "99999999"]]), "silence"),
    ];
    const { server, get } = await play(test, bad, { ...transport(), attempts: 1, attemptTimeoutMs: 300 });
    for (const fault of bad) expect((await get()).error, String(bad.indexOf(fault))).toBeInstanceOf(Error);
    await until(() => server.openSockets() <= 2);
  });
});

function inChunks(parts: readonly Buffer[]): Buffer {
  const chunks = parts.flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n")]);
  const head = Buffer.from("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
  return Buffer.concat([head, ...chunks, Buffer.from("0\r\n\r\n")]);
}

function corrupted(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill(0xff, 15, 25);
  return copy;
}
