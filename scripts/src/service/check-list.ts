import { objectAt } from "../json.ts";
import { resolve } from "../spec/resolve.ts";
import type { Claim } from "./claim.ts";
import { type FoundOperation, queryParameter } from "./find-operations.ts";
import { answerSchema, propertySchema } from "./find-schemas.ts";

/** Refuses query parameters that the list operation doesn't have, and page sizes other than it says. */
export function checkList({ spec, jobService, refuse }: Claim, assigned: ReadonlyMap<string, FoundOperation>): void {
  const operation = assigned.get("list");
  if (!operation) return;
  const { list, job } = jobService;
  for (const name of ["token", "filter", "pageSize"] as const) {
    if (!queryParameter(operation, list[name])) {
      refuse(["list", name], `"${operation.id}" has no query parameter "${list[name]}"; name one that it has`);
    }
  }
  const pageSize = resolve(spec.document, queryParameter(operation, list.pageSize)?.schema);
  for (const [name, keyword] of [
    ["maxPageSize", "maximum"],
    ["defaultPageSize", "default"],
  ] as const) {
    const said = objectAt({ pageSize }, "pageSize")[keyword];
    // A default may also be told in prose only; a limit must be one that the compiler's users can read.
    const optional = keyword === "default" && said === undefined;
    if (pageSize !== undefined && said !== list[name] && !optional) {
      refuse(
        ["list", name],
        `is ${list[name]}, but the ${keyword} of ${list.pageSize} is ${String(said)}; make them equal`,
      );
    }
  }
  const items = propertySchema(spec.document, answerSchema(spec.document, operation), list.items);
  const item = objectAt({ items: resolve(spec.document, items) }, "items").items;
  if (items === undefined || item === undefined) return;
  for (const name of ["id", "state"] as const) {
    if (propertySchema(spec.document, item, job[name]) === undefined) {
      refuse(["job", name], `the items of "${operation.id}" have no property "${job[name]}"; they must be jobs`);
    }
  }
}
