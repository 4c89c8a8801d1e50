/** The service's identifier of a request, for its support, where it sent one under a customary name. */
export function requestIdOf(headers: Headers): string | undefined {
  return (headers.get("x-request-id") || headers.get("x-correlation-id"))?.slice(0, 200);
}
