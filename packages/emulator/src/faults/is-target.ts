import type { Exchange } from "../http/layer.ts";
import type { Services } from "../services/create-services.ts";
import type { FaultTarget } from "./fault-rule.ts";

/** Whether a request fulfils all that a target asks for. */
export function isTarget(
  { service, operation, method, path, jobId }: FaultTarget,
  { match, request, url }: Exchange,
  services: Services,
): boolean {
  if (service !== undefined && match?.service.basePath !== services[service].basePath) return false;
  if (operation !== undefined && match?.route.operation !== operation) return false;
  if (method !== undefined && request.method !== method.toUpperCase()) return false;
  if (typeof path === "string" && !url.pathname.includes(path)) return false;
  // Not `test`, which goes on from where a pattern with the flag `g` stood.
  if (path instanceof RegExp && url.pathname.search(path) < 0) return false;
  return jobId === undefined || (isOnJob(match) && match?.id.toLowerCase() === jobId.toLowerCase());
}

function isOnJob(match: Exchange["match"]): boolean {
  return match?.route.operation.startsWith("jobs-") ?? false;
}
