import { describe, expect, it } from "vitest";
import { isApiError } from "../../src/index.ts";
import { type Fault, type HeaderLines, job, refusal, times } from "../support/faults.ts";
import { busyMs, patient, play, transports } from "../support/play.ts";

const retryAfter = (value: string): HeaderLines => [["Retry-After", value]];
const inSeconds = (seconds: number, lead = 0): string => new Date(Date.now() + (seconds + lead) * 1000).toUTCString();
/** A date by a server whose clock is an hour ahead. */
const skewed: Fault = (exchange) => {
  refusal(429, [
    ["Date", inSeconds(0, 3600)],
    ["Retry-After", inSeconds(1, 3600)],
  ])(exchange);
};
const dated: Fault = (exchange) => refusal(429, retryAfter(inSeconds(2)))(exchange);
const datedPast: Fault = (exchange) => refusal(429, retryAfter(inSeconds(-3600)))(exchange);

describe.concurrent.each(transports)("rate limits over %s", (_, transport) => {
  it.for([
    ["L01 429-seconds", 1, refusal(429, retryAfter("1")), 1000, 1500],
    ["L02 429-date", 1, dated, 1000, 3000],
    ["L03 429-date-past", 1, datedPast, 50, 2000],
    ["L04 429-negative", 2, refusal(429, retryAfter("-5")), 50, 2000],
    ["L05 429-garbage soon", 2, refusal(429, retryAfter("soon")), 50, 2000],
    ["L05 429-garbage 1e3", 2, refusal(429, retryAfter("1e3")), 50, 2000],
    ["L07 429-no-header", 2, refusal(429), 50, 2000],
    ["L10 429-date of a server whose clock is wrong", 1, skewed, 950, 2500],
    ["L11 429 with two values: the longer one", 1, refusal(429, [...retryAfter("0"), ...retryAfter("1")]), 1000, 1500],
    [
      "429 with the platform's own header",
      1,
      refusal(429, [["iTwinPlatform-RateLimit-Retry-After-Seconds", "1"]]),
      1000,
      1500,
    ],
    ["L13 503-retry-after", 1, refusal(503, retryAfter("1")), 1000, 1500],
    ["L12 503-burst", 3, refusal(503), 50, 3000],
  ] as const)("%s: is waited out, then succeeds", async ([, count, fault, least, most], test) => {
    const { server, get } = await play(test, times(count, fault), transport());
    const end = await get();
    expect(server.journal).toHaveLength(count + 1);
    for (const gap of server.gaps()) {
      expect(gap).toBeGreaterThanOrEqual(least - 2);
      expect(gap).toBeLessThan(most + busyMs);
    }
    expect(end).toEqual({ data: job });
  });

  it.for([
    ["L08 429-zero", refusal(429, retryAfter("0")), 50, 2000, 0],
    ["L09 429-forever", refusal(429, retryAfter("1")), 1000, 1500, 1000],
  ] as const)(
    "%s: ends after four attempts and says how long the server asks to wait",
    async ([, fault, least, most, retryAfterMs], test) => {
      const { server, get } = await play(test, [fault], transport());
      const { error } = await get();
      expect(server.journal).toHaveLength(4);
      for (const gap of server.gaps()) {
        expect(gap).toBeGreaterThanOrEqual(least - 2);
        expect(gap).toBeLessThan(most + busyMs);
      }
      expect(error).toMatchObject({ name: "ApiError", status: 429, attempts: 4, retryAfterMs });
    },
  );

  it.for(["99999999999", "6", "86400"])(
    "L06 429-huge: Retry-After %s ends the call at once, with its value",
    async (seconds, test) => {
      const { server, get } = await play(test, [refusal(429, retryAfter(seconds))], transport());
      const { error } = await get();
      expect(server.journal).toHaveLength(1);
      expect(error).toMatchObject({ status: 429, retryAfterMs: Number(seconds) * 1000 });
    },
  );

  it("L14 503-forever: fifty calls at once stay within the retry budget", async (test) => {
    const { server, get } = await play(test, [refusal(503)], { ...transport(), ...patient });
    const ends = await Promise.all(Array.from({ length: 50 }, () => get()));
    expect(server.journal.length).toBeLessThanOrEqual(75);
    expect(server.journal.length).toBeGreaterThan(50);
    for (const { error } of ends) expect(error).toMatchObject({ status: 503 });
  });

  it("L14 503-forever: one call alone has its four attempts", async (test) => {
    const { server, get } = await play(test, [refusal(503)], transport());
    const { error } = await get();
    expect(server.journal).toHaveLength(4);
    expect(error).toMatchObject({ status: 503, attempts: 4 });
  });

  it.for([408, 429, 500, 502, 503, 504])("L15 status: %i is tried again on GET", async (status, test) => {
    const { server, get } = await play(test, times(1, refusal(status)), transport());
    const end = await get();
    expect(server.journal).toHaveLength(2);
    expect(end).toEqual({ data: job });
  });

  it.for([400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 413, 415, 418, 422, 451, 501, 505, 304])(
    "L15 status: %i is final",
    async (status, test) => {
      const { server, get } = await play(test, [refusal(status, retryAfter("0"))], transport());
      const { error } = await get();
      expect(server.journal).toHaveLength(1);
      expect(isApiError(error) && error.status).toBe(status);
    },
  );
});
