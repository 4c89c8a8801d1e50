const names = ["x-request-id", "x-correlation-id"];

/** The service's identifier of a request, for its support, where it sent one under a customary name. */
export function requestIdOf(headers: Headers): string | undefined {
  for (const name of names) {
    const id = headers.get(name);
    if (id) return id.slice(0, 200);
  }
  return undefined;
}
