import { describe, expect, test } from "vitest";
import { valueAt } from "../src/json.ts";
import { resolve } from "../src/spec/resolve.ts";
import documents from "./fixtures/documents/examples.json" with { type: "json" };
import { bodyOf, realSpec, realSpecs } from "./support/real-specs.ts";
import { propertyAt } from "./support/schemas-at.ts";

// The pages of the services are the authority: what they show must stand in the specifications. A row with `at` shows a
// part of a body; `status` is that of the answer, or `request`.
const rows = documents.map((row, index) => [`${row.page}, ${row.status} (${index + 1})`, row] as const);

describe.each(rows)("%s", (_title, row) => {
  const known = realSpec(`${row.service}@${row.version}`);
  const body = bodyOf(known, row.operation, row.status);
  const path = row.at?.split(".") ?? [];

  test("stands in the specification as an example of just this body", () => {
    const examples = [...(body?.examples.values() ?? [])].map((example) => valueAt(example, path));
    expect(examples).toContainEqual(row.value);
  });

  test("matches the schema of this body, and a broken one does not", () => {
    const { document } = known.spec;
    const schema = row.at === undefined ? body?.schema : { anyOf: propertyAt(document, body?.schema, row.at)?.schemas };
    const broken = { ...row.value, [Object.keys(row.value)[0] ?? ""]: 7 };
    expect(known.validator.validateSchema(resolve(document, schema), row.value)).toEqual([]);
    expect(known.validator.validateSchema(resolve(document, schema), broken)).not.toEqual([]);
  });
});

test("each registered specification is held to documents", () => {
  expect(new Set(documents.map(({ service, version }) => `${service}@${version}`))).toEqual(new Set(realSpecs.keys()));
});
