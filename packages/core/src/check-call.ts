import { fillPath } from "./path.ts";
import type { ServiceDescription } from "./service-description.ts";
import { wholeWithin } from "./within.ts";

/**
 * Refuses, before any request, what types can't: a path whose values are missing, and a page size that the service's
 * specification forbids.
 *
 * @throws InvalidArgumentError that names the parameter.
 */
export function checkCall({ operations, list }: ServiceDescription, path: string, init: object): void {
  const params = property(init, "params");
  // Without any values, openapi-fetch would send the template as it is.
  if (path.includes("{") && !property(params, "path")) fillPath(path);
  if (path !== operations.list.path) return;
  const size = property(property(params, "query"), list.pageSize);
  if (size !== undefined && size !== null) wholeWithin(list.pageSize, size, 1, list.maxPageSize);
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
