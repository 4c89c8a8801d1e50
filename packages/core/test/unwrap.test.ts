import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  ApiError,
  type CallResult,
  isApiError,
  isRealityApiError,
  isUnexpectedAnswerError,
  unwrap,
} from "../src/index.ts";
import { recordingClient } from "./support/fixture-service.ts";

async function failureWith(answer: () => Response): Promise<unknown> {
  const { client } = recordingClient(answer);
  try {
    return unwrap(
      await client.GET("/jobs/{id}", { params: { path: { id: "9e2d" }, query: { $filter: "email eq 'x'" } } }),
    );
  } catch (error) {
    return error;
  }
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    Response.json(body, { status, headers });

describe("unwrap", () => {
  it("gives the data of a success", async () => {
    const { client } = recordingClient();
    expect(unwrap(await client.GET("/jobs/{id}", { params: { path: { id: "a" } } })).job.id).toBe("a");
  });

  it("gives nothing where nothing is promised", async () => {
    const { client } = recordingClient(() => new Response(null, { status: 204 }));
    expect(unwrap(await client.DELETE("/jobs/{id}", { params: { path: { id: "a" } } }))).toBeUndefined();
  });

  it("says what to do with a promise that nobody awaited", () => {
    const promise: unknown = recordingClient().client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
    expect(() => unwrap(promise as CallResult<object>)).toThrow(
      /^result must be the answer of a call: unwrap\(await .*, not Promise$/,
    );
    expect(() => unwrap(undefined as unknown as CallResult<object>)).toThrow(/^result must be .*, not undefined$/);
  });

  it("throws what the service said, about which call", async () => {
    const failure = await failureWith(
      json(404, { error: { code: "JobNotFound", message: "Requested job is not available.", target: "id" } }),
    );
    expect(failure).toMatchObject({
      name: "ApiError",
      status: 404,
      code: "JobNotFound",
      target: "id",
      message: "GET /fixture/jobs/9e2d → 404 JobNotFound: “Requested job is not available.”",
    });
  });

  it("carries every detail of a refused request", async () => {
    const details = [{ code: "InvalidParameter", message: "The $top …", target: "$top" }];
    const failure = await failureWith(json(422, { error: { code: "Invalid", message: "Cannot find jobs.", details } }));
    expect(failure).toMatchObject({ details, message: expect.stringContaining("$top: The $top …") });
  });

  it("tells how long the service asks to wait, and its name for the request", async () => {
    const failure = await failureWith(json(429, {}, { "Retry-After": "12", "x-request-id": "r-1" }));
    expect(failure).toMatchObject({ status: 429, retryAfterMs: 12_000, requestId: "r-1" });
  });

  it.each<[string, () => Response]>([
    ["a text", json(500, "oops")],
    ["a list", json(500, [1])],
    ["a number", json(500, 5)],
    ["an error that is a text", json(500, { error: "oops" })],
    ["nested errors", json(500, { error: { error: { code: "X" } } })],
    ["details that are no list", json(500, { error: { code: "X", details: {} } })],
    ["details that are no objects", json(500, { error: { code: "X", details: [null, "x", 1] } })],
    ["an empty body", () => new Response("", { status: 500 })],
    ["a page of a proxy", () => new Response("<html><b>Bad gateway</b></html>", { status: 500 })],
  ])("makes an error with the status out of %s", async (_, answer) => {
    const failure = await failureWith(answer);
    expect(isApiError(failure) && failure.status).toBe(500);
    expect(String(failure)).not.toContain("<");
    expect(String(failure).length).toBeLessThan(300);
  });

  it("keeps the message short however much the service says", async () => {
    const failure = await failureWith(json(400, { error: { code: "X", message: "y".repeat(10_000) } }));
    expect(String(failure).length).toBeLessThan(300);
  });

  it("names neither the query nor the token, however the error is printed", async () => {
    const failure = await failureWith(json(403, { error: { code: "InsufficientPermissions", message: "No." } }));
    const printed = [
      String(failure),
      inspect(failure, { depth: 10 }),
      JSON.stringify(failure),
      (failure as Error).stack,
    ];
    for (const text of printed) expect(text).not.toMatch(/secret-token|email eq/);
  });

  it("does not take a success without its promised body for one", async () => {
    expect(isUnexpectedAnswerError(await failureWith(() => new Response("", { status: 200 })))).toBe(true);
  });
});

describe("the guards", () => {
  it("know errors of another copy of the package, and nothing else", () => {
    const foreign = Object.assign(Object.create({ [Symbol.for("@reality-apis/error")]: true }), {
      kind: "api",
      status: 404,
    });
    expect(isApiError(foreign)).toBe(true);
    expect(isApiError(new ApiError("x", { status: 1 }))).toBe(true);
    for (const other of [new Error("x"), null, undefined, "x", { kind: "api" }])
      expect(isRealityApiError(other)).toBe(false);
  });
});
