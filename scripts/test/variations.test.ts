import { describe, expect, test } from "vitest";
import { isObject } from "../src/json.ts";
import { documentedProperties } from "./support/documented-properties.ts";
import { bodyOf, type RealSpec, realSpecs } from "./support/real-specs.ts";
import { type Variation, varyObjects, varyProperties } from "./support/vary.ts";

// What real services answer and real clients send, though no example shows it: every example of a specification, varied
// in each place where the documents say that it may be otherwise.
describe.each([...realSpecs])("%s", (name, known) => {
  const rows = documentedProperties.filter(({ service, version }) => `${service}@${version}` === name);
  const places = rows.flatMap((row) => row.places.map((place) => ({ row, place })));

  test.each(["an answer", "a request"])(
    "%s with nulls, without optional properties, with other dates and words",
    (kind) => {
      const found = places
        .filter(({ place }) => place.includes(" request") === (kind === "a request"))
        .flatMap(({ row, place }) => {
          const [operation = "", body = "", at = ""] = place.split(" ");
          return tryAll(known, operation, body, (example) => varyProperties(row, at, body === "request", example));
        });
      expect(found.flatMap(({ mismatches }) => mismatches)).toEqual([]);
      expect(found.length).toBeGreaterThan(kind === "a request" ? 10 : 100);
    },
  );

  test("an answer with properties that come later, at any depth", () => {
    const found = bodiesOf(known).flatMap(([operation, status]) => tryAll(known, operation, status, varyObjects));
    expect(found.flatMap(({ mismatches }) => mismatches)).toEqual([]);
    expect(found.length).toBeGreaterThan(50);
  });

  test("a request with a property that the service does not have is no request", () => {
    const requests = [...known.operations.keys()].map((operation) => [operation, "request"] as const);
    const found = requests.flatMap(([operation, body]) => tryAll(known, operation, body, varyObjects));
    expect(found.filter(({ mismatches }) => mismatches.length === 0).map(({ what }) => what)).toEqual([]);
    expect(found.length).toBeGreaterThan(3);
  });

  const pages: readonly (readonly [string, (page: object) => object])[] = [
    ["no links", ({ ...page }) => Object.assign(page, { _links: undefined })],
    ["null for its links", (page) => ({ ...page, _links: null })],
    ["empty links", (page) => ({ ...page, _links: {} })],
    ["null for the next link", (page) => ({ ...page, _links: { next: null } })],
    ["a link that leads nowhere", (page) => ({ ...page, _links: { next: {} } })],
    ["no jobs", (page) => ({ ...page, jobs: [] })],
  ];

  test.each(pages)("a page with %s", (what, change) => {
    const found = tryAll(known, "jobs-get-all", "200", (page) => [
      { what, value: JSON.parse(JSON.stringify(isObject(page) ? change(page) : page)) },
    ]);
    expect(found.flatMap(({ mismatches }) => mismatches)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});

interface Tried {
  readonly what: string;
  /** As `jobs-get 200: job.email is null: must be string`. */
  readonly mismatches: readonly string[];
}

/** Validates the variations of every example of a body. */
function tryAll(
  known: RealSpec,
  operation: string,
  body: string,
  vary: (example: unknown) => readonly Variation[],
): readonly Tried[] {
  const found = bodyOf(known, operation, body);
  return [...(found?.examples ?? [])].flatMap(([name, example]) =>
    vary(example).map(({ what, value }) => ({
      what: `${operation} ${body} ${name}: ${what}`,
      mismatches: known.validator
        .validateAt(found?.schemaAt ?? [], value)
        .map(({ message }) => `${operation} ${body} ${name}: ${what}: ${message}`),
    })),
  );
}

function bodiesOf({ operations }: RealSpec): readonly (readonly [operation: string, status: string])[] {
  return [...operations].flatMap(([id, { definition }]) =>
    Object.keys(isObject(definition.responses) ? definition.responses : {}).map((status) => [id, status] as const),
  );
}
