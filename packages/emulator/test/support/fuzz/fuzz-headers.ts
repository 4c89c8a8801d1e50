import fc from "fast-check";

const authorization = fc.oneof(
  { weight: 20, arbitrary: fc.nat({ max: 40 }).map((client) => `Bearer token-${client}`) },
  { weight: 1, arbitrary: fc.constantFrom("", "Bearer", "Bearer bad", "Basic YTpi") },
  { weight: 1, arbitrary: fc.constantFrom("Bearer a.b.c", "Bearer .e30.", "Bearer a.W10.c") },
);
const contentType = fc.constantFrom("application/json", "application/json; charset=utf-8", "text/plain", "a/b");

/** The headers of a request, `accept` being the media type that is documented for it. */
export function requestHeaders(accept: string): fc.Arbitrary<Record<string, string>> {
  const odd = fc.constantFrom("*/*", "", "text/html", ";", accept.toUpperCase());
  return fc.record({
    accept: fc.oneof({ weight: 12, arbitrary: fc.constant(accept) }, { weight: 1, arbitrary: odd }),
    authorization,
    "content-type": contentType,
  });
}
