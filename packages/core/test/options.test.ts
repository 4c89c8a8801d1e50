import { describe, expect, it } from "vitest";
import { type ClientOptions, createRateLimit, isInvalidArgumentError, systemClock } from "../src/index.ts";
import { recordingClient } from "./support/fixture-service.ts";

const read = { params: { path: { id: "a" } } };
const tooLong = 2 ** 31;

function argumentOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return isInvalidArgumentError(error) ? error.argument : String(error);
  }
  return "nothing was refused";
}

describe("I08 options", () => {
  const odd = [-1, 0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, tooLong, "5", null, true];
  const times = ["attemptTimeoutMs", "callTimeoutMs", "maxResponseBytes", "attempts"] as const;

  it.each(times.flatMap((name) => odd.map((value) => [name, value] as const)))("%s can't be %s", (name, value) => {
    // A null counts as left out where there is a default.
    const isLeftOut = value === null && name !== "callTimeoutMs";
    expect(argumentOf(() => recordingClient(undefined, { [name]: value }))).toBe(
      isLeftOut ? "nothing was refused" : name,
    );
  });

  it.each([
    ["maxRetryAfterMs", { maxRetryAfterMs: -1 }],
    ["maxRetryAfterMs", { maxRetryAfterMs: tooLong }],
    ["maxRetryAfterMs", { maxRetryAfterMs: Number.NaN }],
    ["attempts", { attempts: 1.5 }],
    ["attempts", { attempts: 101 }],
    ["backoff.baseMs", { backoff: { baseMs: 0 } }],
    ["backoff.baseMs", { backoff: { baseMs: Number.NaN } }],
    ["backoff.capMs", { backoff: { capMs: Number.POSITIVE_INFINITY } }],
    ["backoff.floorMs", { backoff: { floorMs: -1 } }],
    ["backoff.floorMs", { backoff: { floorMs: tooLong } }],
    ["rateLimit", { rateLimit: { perMinute: 60 } }],
    ["rateLimit", { rateLimit: null }],
    ["clock", { clock: { clock: systemClock } }],
    ["clock", { clock: null }],
    ["fetch", { fetch: 5 }],
    ["headers", { headers: { "bad name": "x" } }],
    ["headers", { headers: { "": "x" } }],
    ["headers.User-Agent", { headers: { "User-Agent": "a\r\nX-Evil: 1" } }],
    ["headers.User-Agent", { headers: { "User-Agent": "a\0b" } }],
    ["headers.User-Agent", { headers: { "User-Agent": "tökén\u0100" } }],
    ["headers.X", { headers: { X: 5 } }],
  ])("%s can't be as in %j", (name, options) => {
    expect(argumentOf(() => recordingClient(undefined, options as unknown as Partial<ClientOptions>))).toBe(name);
  });

  it.each([
    ["attempts", { attempts: Number.NaN }],
    ["attempts", { attempts: 0 }],
    ["attempts", { attempts: -1 }],
    ["attempts", { attempts: 1.5 }],
    ["attempts", { attempts: Number.POSITIVE_INFINITY }],
    ["attemptTimeoutMs", { attemptTimeoutMs: Number.NaN }],
    ["attemptTimeoutMs", { attemptTimeoutMs: 0 }],
    ["attemptTimeoutMs", { attemptTimeoutMs: -1 }],
    ["attemptTimeoutMs", { attemptTimeoutMs: tooLong }],
    ["attemptTimeoutMs", { attemptTimeoutMs: Number.POSITIVE_INFINITY }],
  ])("%s of a single call can't be as in %o: no request is made", async (name, settings) => {
    const { client, requests } = recordingClient();
    const failure = await client.GET("/jobs/{id}", { ...read, ...settings }).catch((error: unknown) => error);
    expect(requests).toHaveLength(0);
    expect(isInvalidArgumentError(failure) && failure.argument).toBe(name);
  });

  it.each([new AbortController(), {}, "signal", 5, () => {}])(
    "the signal of a single call can't be %s: no request is made",
    async (signal) => {
      const { client, requests } = recordingClient();
      const call = client.GET("/jobs/{id}", { ...read, signal: signal as AbortSignal });
      const failure = await call.catch((error: unknown) => error);
      expect(requests).toHaveLength(0);
      expect(isInvalidArgumentError(failure) && failure.message).toMatch(
        /^signal must be an AbortSignal, as controller\.signal, not (AbortController|Object|a text|5|Function)$/,
      );
    },
  );

  it.each([undefined, null, new AbortController().signal])("the signal of a single call may be %s", async (signal) => {
    const { client } = recordingClient();
    const init = { ...read, ...(signal === undefined ? {} : { signal }) };
    expect((await client.GET("/jobs/{id}", init)).data).toEqual({ job: { id: "a" } });
  });

  it("a signal that is none is refused although a middleware handles the request", async () => {
    const { client, requests } = recordingClient();
    client.use({ onRequest: () => undefined });
    const call = client.GET("/jobs/{id}", { ...read, signal: new AbortController() as unknown as AbortSignal });
    await expect(call).rejects.toThrow(/^signal must be an AbortSignal/);
    expect(requests).toHaveLength(0);
  });

  it.each<[unknown, string]>([
    ["5", "a text"],
    [[5], "Array"],
    [Object.create(null), "Object"],
    [Symbol("five"), "Symbol(five)"],
    [5.5, "5.5"],
  ])("a message about %o says what it is", (attempts, said) => {
    const make = (): unknown => recordingClient(undefined, { attempts: attempts as number });
    expect(make).toThrow(`attempts must be a whole number from 1 to 100, not ${said}`);
  });

  it("headers of null count as left out", async () => {
    const { client, requests } = recordingClient(undefined, { headers: null as never });
    await client.GET("/jobs/{id}", { ...read, headers: null as never });
    expect(requests).toHaveLength(1);
  });

  it("no message holds a header's value, be it the client's or a single call's", async () => {
    const headers = { "X-Key": "secret-1f\n\nx" };
    const make = (): unknown => recordingClient(undefined, { headers });
    expect(argumentOf(make)).toBe("headers.X-Key");
    expect(make).toThrow(/^(?!.*secret-1f)/s);
    const { client, requests } = recordingClient();
    const failure = await client.GET("/jobs/{id}", { ...read, headers }).catch((error: unknown) => error);
    expect(requests).toHaveLength(0);
    expect(isInvalidArgumentError(failure) && failure.argument).toBe("headers.X-Key");
    expect(String(failure)).not.toContain("secret-1f");
  });
});

describe("I03 a page size", () => {
  it.each([0, -1, 1.5, 1001, Number.NaN, Number.POSITIVE_INFINITY, "10", true])("of %s is refused", async ($top) => {
    const { client, requests } = recordingClient(() => Response.json({ jobs: [] }));
    const call = client.GET("/jobs", { params: { query: { $top: $top as number } } });
    const failure = await call.catch((error: unknown) => error);
    expect(requests).toHaveLength(0);
    expect(isInvalidArgumentError(failure) && failure.argument).toBe("$top");
  });

  it.each([1, 1000, undefined])("of %s is sent as it is", async ($top) => {
    const { client, requests } = recordingClient(() => Response.json({ jobs: [] }));
    await client.GET("/jobs", { params: { query: $top === undefined ? {} : { $top } } });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([$top === undefined ? "" : `?$top=${$top}`]);
  });
});

describe("I10 the options object", () => {
  it("may be frozen, deeply", async () => {
    const options = Object.freeze({
      headers: Object.freeze({ "User-Agent": "test/1" }),
      backoff: Object.freeze({ baseMs: 1 }),
      rateLimit: Object.freeze(createRateLimit(Object.freeze({ concurrency: 1 }))),
      retryMethods: Object.freeze(["GET"]),
    });
    const { client } = recordingClient(undefined, options);
    const init = Object.freeze({ params: Object.freeze({ path: Object.freeze({ id: "a" }) }) });
    expect((await client.GET("/jobs/{id}", init)).data).toEqual({ job: { id: "a" } });
  });

  it("may be changed afterwards without effect", async () => {
    const headers: Record<string, string> = { "User-Agent": "test/1" };
    const retryMethods = ["GET"];
    const requests: Request[] = [];
    const options = {
      accessToken: "first-token",
      attempts: 3,
      backoff: { baseMs: 1, capMs: 1, floorMs: 0 },
      baseUrl: "https://first.invalid",
      headers,
      retryMethods,
      fetch: async (url: string, init: RequestInit) => {
        requests.push(new Request(url, init));
        return Response.json({}, { status: 503 });
      },
    };
    const { client } = recordingClient(undefined, options);
    Object.assign(options, { accessToken: "second-token", attempts: 1, baseUrl: "https://second.invalid", fetch });
    Object.assign(options.backoff, { baseMs: 1e9, floorMs: 1e9 });
    headers["User-Agent"] = "changed";
    retryMethods.length = 0;
    await client.GET("/jobs/{id}", read);
    expect(requests.map(({ url }) => new URL(url).origin)).toEqual(Array(3).fill("https://first.invalid"));
    expect(requests.map((request) => request.headers.get("User-Agent"))).toEqual(Array(3).fill("test/1"));
    expect(requests.map((request) => request.headers.get("Authorization"))).toEqual(
      Array(3).fill("Bearer first-token"),
    );
  });
});
