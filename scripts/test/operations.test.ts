import { describe, expect, test } from "vitest";
import { objectAt } from "../src/json.ts";
import operations from "./fixtures/documents/operations.json" with { type: "json" };
import { compareProperty } from "./support/compare-property.ts";
import { type DocumentedProperties, documentedProperties } from "./support/documented-properties.ts";
import { bodyOf, realSpec, realSpecs } from "./support/real-specs.ts";
import { propertyAt } from "./support/schemas-at.ts";

// What the documents say about each operation, written down from them and not from the specifications. A specification
// may say more.

/** A name in a path is not on the wire, and ours is the same for all services. */
const ours = (text: string): string => text.replace("jobId", "id");

describe.each(operations.map((row) => [row.page, row] as const))("%s", (_page, row) => {
  const found = realSpec(`${row.service}@${row.version}`).operations.get(row.operation);

  test("has this method and path", () => {
    expect(found).toMatchObject({ method: row.method, path: ours(row.path) });
  });

  test("has these parameters and no others", () => {
    const parameters = found?.parameters.map(({ name, in: place, required = false }) => ({
      name,
      in: place,
      required,
    }));
    expect(new Set(parameters)).toEqual(
      new Set(row.parameters.map((parameter) => ({ ...parameter, name: ours(parameter.name) }))),
    );
  });

  test("answers with these statuses", () => {
    expect(Object.keys(objectAt(found?.definition, "responses"))).toEqual(expect.arrayContaining(row.statuses));
  });
});

test("no specification has an operation that no document names", () => {
  const told = operations.map(({ service, version, operation }) => `${service}@${version} ${operation}`);
  const found = [...realSpecs].flatMap(([name, spec]) => [...spec.operations.keys()].map((id) => `${name} ${id}`));
  expect(found.toSorted()).toEqual(told.toSorted());
});

test.each(documentedProperties.map((row) => [row.page, row] as const))(
  "%s: every property and value is there",
  (_page, row) => {
    const differences = row.places.flatMap((place) => differencesAt(row, place));
    expect(differences).toEqual([]);
  },
);

function differencesAt(row: DocumentedProperties, place: string): readonly string[] {
  const [operation = "", body = "", at = ""] = place.split(" ");
  const known = realSpec(`${row.service}@${row.version}`);
  const schema = bodyOf(known, operation, body)?.schema;
  if (schema === undefined) return [`${place}: there is no such body`];
  return Object.entries(row.properties).flatMap(([path, told]) => {
    const found = propertyAt(known.spec.document, schema, `${at}.${path}`, row.when);
    const reasons = found ? compareProperty(found, told, row.values?.[path] ?? []) : ["is missing"];
    return reasons.map((reason) => `${place} ${path} ${reason}`);
  });
}

test("the documents say something about every body of every operation", () => {
  const told = new Set(
    documentedProperties.flatMap(({ service, version, places }) =>
      places.map((place) => `${service}@${version} ${place.split(" ").slice(0, 2).join(" ")}`),
    ),
  );
  const documented = operations.flatMap(({ service, version, operation, statuses }) =>
    ["request", ...statuses]
      .filter((body) => bodyOf(realSpec(`${service}@${version}`), operation, body) !== undefined)
      .map((body) => `${service}@${version} ${operation} ${body}`),
  );
  expect(documented.filter((body) => !told.has(body))).toEqual([]);
});
