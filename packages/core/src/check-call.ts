import type { UntypedInit } from "./call-init.ts";
import { checkHeaders } from "./check-headers.ts";
import { fillPath } from "./path.ts";
import { property } from "./property.ts";
import { requireSignal } from "./require-signal.ts";
import type { ServiceDescription } from "./service-description.ts";
import { within } from "./within.ts";

/**
 * Refuses, before any request, what types can't: a path whose values are missing, a header that can't stand in a
 * request, a signal that is none, and a page size that the service's specification forbids.
 *
 * @throws InvalidArgumentError that names the parameter or the header.
 */
export function checkCall(
  { list, operations }: ServiceDescription,
  path: string,
  { params, headers, signal }: UntypedInit,
): void {
  // Without any values, openapi-fetch would send the template as it is.
  if (!params?.path) fillPath(path);
  checkHeaders(headers);
  requireSignal(signal);
  const size = property(params?.query, list.pageSize) ?? undefined;
  if (size !== undefined && path === operations.list.path) within(list.pageSize, size, 1, list.maxPageSize, "whole ");
}
