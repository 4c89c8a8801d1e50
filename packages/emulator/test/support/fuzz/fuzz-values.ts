import fc from "fast-check";

/** Values that nobody expects in a body. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    0,
    -1,
    1e308,
    -0,
    1.5,
    true,
    [],
    {},
    "__proto__",
    "\u0000",
    "\ud800",
    "x".repeat(5000),
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant(Object.fromEntries([["__proto__", { polluted: true }]])),
);

/**
 * A value with some changes: each goes down by its steps, as far as there is something below, and puts another value
 * there, or nothing.
 */
export function changed(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    steps: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 5 }),
    put: fc.oneof(fc.constant(undefined), oddValue),
  });
  return fc
    .array(change, { maxLength: 2 })
    .map((changes) => changes.reduce((current, { steps, put }) => withChange(current, steps, put), value));
}

function withChange(value: unknown, [step, ...rest]: readonly number[], put: unknown): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return put;
  const entries = Object.entries(value);
  if (entries.length === 0) return put;
  const chosen = step % entries.length;
  const next = entries.map(([name, item], index) => [name, index === chosen ? withChange(item, rest, put) : item]);
  return Array.isArray(value) ? next.map(([, item]) => item) : Object.fromEntries(next);
}
