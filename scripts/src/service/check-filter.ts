import { arrayAt, objectAt } from "../json.ts";
import type { Claim } from "./claim.ts";
import { type FoundOperation, queryParameter } from "./find-operations.ts";

/** Refuses filter fields that the specification doesn't tell its readers about. */
export function checkFilter({ spec, jobService, refuse }: Claim, assigned: ReadonlyMap<string, FoundOperation>): void {
  const operation = assigned.get("list");
  const parameter = operation && queryParameter(operation, jobService.list.filter);
  for (const [field, { values }] of Object.entries(jobService.filter)) {
    if (parameter && !mentions(parameter.description, field)) {
      refuse(
        ["filter", field],
        `the description of ${jobService.list.filter} does not name "${field}"; document it there or drop it`,
      );
    }
    if (values === undefined) continue;
    const schema = objectAt(spec.document, "components", "schemas", values);
    if (arrayAt(schema, "enum").length === 0) {
      refuse(["filter", field, "values"], `"${values}" is not an enum schema in components; name one that is`);
    }
  }
}

function mentions(description: unknown, field: string): boolean {
  return typeof description === "string" && new Set(description.split(/[^A-Za-z0-9_]+/)).has(field);
}
