import { format, inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type ClientOptions, isRealityApiError, type RequestEvent, type ResponseEvent } from "../../src/index.ts";
import { answer, begin, type Fault, json, ok, refusal, reset, silence } from "../support/faults.ts";
import { patient, play, sleep, token, transports } from "../support/play.ts";

/** What a server may send back of the header it was sent. */
const echoes = [token, `Bearer ${token}`, encodeURIComponent(`Bearer ${token}`)];
const echo = echoes.join(" ");

/** The ways in which an error gets onto a screen or into a log. */
function printings(error: unknown): Record<string, string> {
  return {
    message: error instanceof Error ? error.message : "",
    stack: error instanceof Error ? (error.stack ?? "") : "",
    causes: causesOf(error)
      .map((cause) => `${cause.stack} ${JSON.stringify(allOf(cause))}`)
      .join(),
    inspect: inspect(error, { depth: 10, showHidden: true, maxStringLength: null, maxArrayLength: null }),
    json: `${JSON.stringify(error)} ${JSON.stringify(allOf(error))}`,
    clone: inspect(structuredClone(error), { depth: 10 }),
    line: format("%s %o %j", error, error, error),
    text: String(error),
  };
}

function causesOf(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

function allOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return {};
  return Object.fromEntries(Object.getOwnPropertyNames(error).map((name) => [name, Reflect.get(error, name)]));
}

/** Bytes print as numbers: read as text, they would be the token all the same. */
function bytesIn(error: unknown): readonly string[] {
  const values = causesOf(error).flatMap((cause) => Object.values(allOf(cause)));
  return values
    .filter((value) => ArrayBuffer.isView(value))
    .map((value) => Buffer.from(value.buffer).toString("latin1"));
}

const detail = { code: echo, message: echo, target: echo };
const head = "HTTP/1.1 200 OK\r\n";

const cases: readonly (readonly [name: string, fault: Fault, options?: Partial<ClientOptions>])[] = [
  [
    "ApiError",
    json(400, { error: { ...detail, details: [detail, detail], innererror: detail } }, [["x-request-id", token]]),
  ],
  ["ApiError", json(401, { error: { message: echo } })],
  [
    "ApiError",
    json(404, { error: { code: token } }, [
      ["x-correlation-id", echo],
      ["Retry-After", token],
    ]),
  ],
  ["ApiError", answer(502, `<p>Authorization: Bearer ${token}</p>`)],
  ["ApiError", json(429, { error: detail }, [["Retry-After", "9999"]])],
  [
    "UnexpectedAnswerError",
    answer(200, token, [
      ["Content-Type", `text/${token}`],
      ["x-request-id", token],
    ]),
  ],
  ["UnexpectedAnswerError", answer(200, `{"a": ${token}`)],
  ["UnexpectedAnswerError", json(200, { error: detail })],
  ["UnexpectedAnswerError", json(200, token)],
  ["NetworkError", reset],
  ["NetworkError", begin(`Authorization: Bearer ${token}\r\n\r\n`, "hangUp")],
  ["NetworkError", begin(`HTTP/1.1 ${token}\r\n\r\n`, "hangUp")],
  ["NetworkError", begin(`${head}Content-Length: 5\r\nContent-Length: ${token}\r\n\r\n${token}`, "hangUp")],
  ["NetworkError", begin(`${head}Transfer-Encoding: chunked\r\n\r\n${token}\r\n`, "hangUp")],
  ["NetworkError", begin(`${head}Content-Length: 5000\r\n\r\n${token}`, "reset")],
  // The global fetch leaves a body with an encoding it does not know as it is.
  ["NetworkError or UnexpectedAnswerError", answer(200, token, [["Content-Encoding", `${token}, ${token}`]])],
  ["AttemptTimeoutError", silence, { attemptTimeoutMs: 200, attempts: 1 }],
  ["ResponseTooLargeError", answer(200, token.repeat(9)), { maxResponseBytes: 20 }],
  ["RefusedRedirectError", answer(302, "", [["Location", `http://${token}.invalid/${token}?${token}`]])],
  ["RefusedRedirectError", answer(302, "", [["Location", `http://user:${token}@127.0.0.1/`]])],
  ["RefusedRedirectError", answer(302, "", [["Location", `${token}:x`]])],
  ["AuthError", refusal(401), { accessToken: (reason) => (reason === "call" ? token : `${token}\r\nX: ${token}`) }],
  ["AuthError", refusal(401), { accessToken: (reason) => (reason === "call" ? token : failWith(`no: ${token}`)) }],
];

describe.concurrent.each(transports)("token-echo over %s", (_, transport) => {
  it.for(cases.map((row, index) => [index, ...row] as const))(
    "%i: no printing of a %s holds the token, and no event and no log line",
    async ([, name, fault, options], test) => {
      const events: (RequestEvent | ResponseEvent)[] = [];
      const lines: string[] = [];
      const observers: Partial<ClientOptions> = {
        onRequest: (event) => void events.push(event),
        onResponse: (event) => void events.push(event),
        logger: { debug: (line) => void lines.push(line) },
      };
      const { server, get } = await play(test, [fault], {
        ...transport(),
        ...patient,
        attempts: 2,
        ...observers,
        ...options,
      });
      const { error } = await get();
      expect(server.journal[0]?.headers.authorization).toBe(`Bearer ${token}`);
      expect(name.split(" or ")).toContain(isRealityApiError(error) && error.name);
      for (const [printing, text] of Object.entries(printings(error))) {
        expect(text.toLowerCase(), printing).not.toContain(token.toLowerCase());
        expect(text, printing).not.toContain(token.slice(0, -3));
      }
      expect(bytesIn(error).join()).not.toContain(token);
      expect(events.length).toBeGreaterThan(1);
      for (const event of events) {
        const printed = inspect(event, { depth: 10, showHidden: true }) + JSON.stringify(event);
        expect(printed.toLowerCase()).not.toContain(token.toLowerCase());
      }
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join().toLowerCase()).not.toContain(token.toLowerCase());
    },
  );

  it("no printing of a result, a response or a client holds it", async (test) => {
    for (const fault of [ok, refusal(404)]) {
      const { client } = await play(test, [fault], transport());
      const result = await client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
      const printed = inspect([result, result.response, client], { depth: 10, showHidden: true });
      expect(printed).toContain("/fixture/jobs/a");
      expect(printed).not.toContain(token);
    }
  });

  it("an error keeps little of what a server says, however much that is", async (test) => {
    const long = "y".repeat(10_000);
    const many = Array.from({ length: 10_000 }, () => ({ code: long, message: "m", target: long }));
    const { get } = await play(
      test,
      [json(422, { error: { code: long, message: long, target: long, details: many } })],
      transport(),
    );
    const { error } = await get();
    expect(String(error).length).toBeLessThan(300);
    expect(JSON.stringify(error).length).toBeLessThan(100_000);
  });

  it("an error keeps nothing of an answer that is no HTTP", async (test) => {
    const { get } = await play(test, [begin(`SSH-2.0 ${"z".repeat(5000)}\r\n`, "hangUp")], {
      ...transport(),
      attempts: 1,
    });
    const { error } = await get();
    expect(isRealityApiError(error) && error.name).toBe("NetworkError");
    expect(inspect(error, { depth: 10, maxStringLength: null })).not.toContain("z".repeat(300));
    await sleep(0);
  });
});

function failWith(message: string): never {
  throw new Error(message);
}
