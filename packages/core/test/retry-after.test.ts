import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfterMs } from "../src/index.ts";

const now = Date.parse("2026-06-24T13:00:00Z");
const waitFor = (headers: Record<string, string>): number | undefined => retryAfterMs(new Headers(headers), now);

describe("the wait a service asks for", () => {
  it.each<[string, Record<string, string>, number | undefined]>([
    ["no header", {}, undefined],
    ["whole seconds", { "Retry-After": "40" }, 40_000],
    ["decimal seconds", { "Retry-After": "1.5" }, 1500],
    ["zero", { "Retry-After": "0" }, 0],
    ["blanks around", { "Retry-After": " 7 " }, 7000],
    ["a negative number", { "Retry-After": "-5" }, undefined],
    ["a word", { "Retry-After": "soon" }, undefined],
    ["an exponent", { "Retry-After": "1e3" }, undefined],
    ["a hexadecimal", { "Retry-After": "0x10" }, undefined],
    ["nothing but blanks", { "Retry-After": " " }, undefined],
    ["more seconds than anyone can wait", { "Retry-After": "9999999999999999" }, 1e19],
    ["as many digits as are read", { "Retry-After": "9".repeat(200) }, 1e203],
    ["more digits after the point than a number holds", { "Retry-After": `1.${"5".repeat(20)}` }, 1555.5555555555557],
    ["several values", { "Retry-After": "3, 60" }, 60_000],
    ["several values, one unreadable", { "Retry-After": "3, x" }, undefined],
    ["a date ahead, by our clock", { "Retry-After": "Wed, 24 Jun 2026 13:00:30 GMT" }, 30_000],
    ["a date in the past", { "Retry-After": "Wed, 24 Jun 2026 12:00:00 GMT" }, 0],
    ["a date of another form", { "Retry-After": "2026-06-24T13:00:30Z" }, undefined],
    [
      "a date, by the service's clock where it differs from ours",
      { "Retry-After": "Wed, 24 Jun 2026 18:00:30 GMT", Date: "Wed, 24 Jun 2026 18:00:00 GMT" },
      30_000,
    ],
    [
      "a date, by our clock where the answer came out of a cache",
      { "Retry-After": "Wed, 24 Jun 2026 13:00:30 GMT", Date: "Wed, 24 Jun 2026 12:00:00 GMT", Age: "3600" },
      30_000,
    ],
    ["the platform's own header", { "iTwinPlatform-RateLimit-Retry-After-Seconds": "45" }, 45_000],
    [
      "both headers: the longer one counts",
      { "Retry-After": "10", "iTwinPlatform-RateLimit-Retry-After-Seconds": "45" },
      45_000,
    ],
  ])("%s", (_, headers, expected) => {
    expect(waitFor(headers)).toBe(expected);
  });

  it("is a number from 0 on, or not there, whatever the header says", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const headers = new Headers();
        try {
          headers.set("Retry-After", text);
        } catch {
          return;
        }
        const wait = retryAfterMs(headers, now);
        expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true);
      }),
    );
  });
});
