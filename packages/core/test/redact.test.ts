import fc from "fast-check";
import { expect, it } from "vitest";
import { redact, redactError } from "../src/errors/redact.ts";

const secret = fc
  .stringMatching(/^[\x21-\x7e]{8,60}$/)
  .filter((text) => !"[redacted]".includes(text.toLowerCase()) && text.length >= 8);

it("leaves nothing of a secret in any text around it", () => {
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (token, before, after) => {
      const text = redact(`${before} ${token} ${after} Bearer ${token}`, [`Bearer ${token}`]);
      expect(text.toLowerCase()).not.toContain(token.toLowerCase());
    }),
    { numRuns: 2000 },
  );
});

it("leaves nothing of a secret in any place of an error", () => {
  fc.assert(
    fc.property(secret, fc.string(), (token, text) => {
      const inner = Object.assign(new Error(`${text}${token}`), { data: `${token}${text}`, raw: Buffer.from(token) });
      const error = new Error(token, { cause: new AggregateError([inner], token) });
      redactError(error, [`Bearer ${token}`]);
      for (const value of [error.message, error.stack, inner.message, inner.stack, inner.data])
        expect(value?.toLowerCase()).not.toContain(token.toLowerCase());
      expect(inner.raw).toBeUndefined();
    }),
  );
});

it("leaves a text without secrets as it is, and short tokens are none", () => {
  expect(redact("GET /jobs/abc → 404", ["Bearer abc", undefined, null, "Bearer "])).toBe("GET /jobs/abc → 404");
});

it("bears errors that are frozen, or go round in circles", () => {
  const circle = new Error("a");
  circle.cause = circle;
  redactError(circle, ["Bearer long-secret"]);
  redactError(Object.freeze(new Error("long-secret")), ["Bearer long-secret"]);
  redactError(undefined, ["Bearer long-secret"]);
});
