import { describe, expect, test } from "vitest";
import { isObject, objectAt } from "../src/json.ts";
import { readRegistry } from "../src/read-registry.ts";
import { repositoryRoot } from "../src/repository-root.ts";
import { findOperations } from "../src/service/find-operations.ts";
import { loadSpec } from "../src/spec/load-spec.ts";
import { resolve } from "../src/spec/resolve.ts";
import { createSpecValidator } from "../src/spec/spec-validator.ts";
import documents from "./fixtures/documents/examples.json" with { type: "json" };

// The pages that this project began with are the first authority: what they show must stand in the specifications.
const specs = new Map(
  readRegistry(repositoryRoot).map((entry) => {
    const spec = loadSpec(repositoryRoot, entry);
    return [`${entry.service}.${entry.version}`, { spec, validator: createSpecValidator(spec.document) }];
  }),
);
const shown = documents.filter(({ service, version }) => specs.has(`${service}.${version}`));

describe.each(shown)("$page, answer $status", ({ service, version, operation, status, value }) => {
  const known = specs.get(`${service}.${version}`);
  if (!known) throw new Error(`There is no specification of ${service} ${version}.`);
  const { spec, validator } = known;
  const found = findOperations(spec).get(operation);
  const answer = resolve(spec.document, objectAt(found?.definition ?? {}, "responses", status));
  const media = objectAt(isObject(answer) ? answer : {}, "content", "application/json");

  test("stands in the specification as an example of just this answer", () => {
    const examples = Object.values(objectAt(media, "examples")).map((example) => isObject(example) && example.value);
    expect(examples).toContainEqual(value);
  });

  test("matches the schema of this answer, and a broken one does not", () => {
    expect(validator.validateSchema(media.schema, value)).toEqual([]);
    expect(validator.validateSchema(media.schema, { ...value, [Object.keys(value)[0] ?? ""]: "broken" })).not.toEqual(
      [],
    );
  });
});

test("all documents of the registered services are looked at", () => {
  expect(new Set(shown.map(({ page }) => page))).toContain("Reality Modeling, job");
  expect(shown.length).toBeGreaterThanOrEqual(17);
});
