import type { Route, RoutedService } from "./route.ts";

/** A route that fits a request's address. */
export interface RouteMatch {
  readonly service: RoutedService;
  readonly route: Route;
  /** The path parameter, decoded; empty where the path has none. */
  readonly id: string;
}

/** The base path may stand behind any prefix, as a gateway could add one. */
export function findRoute(
  services: readonly RoutedService[],
  method: string,
  pathname: string,
): RouteMatch | undefined {
  const segments = pathname.split("/");
  for (const service of services) {
    const base = segments.indexOf(service.basePath);
    if (base < 0) continue;
    const rest = segments.slice(base + 1);
    for (const route of service.routes) {
      const id = route.method === method ? matchPath(route.path, rest) : undefined;
      if (id !== undefined) return { service, route, id };
    }
  }
  return undefined;
}

/** The value of the path's parameter, empty if it has none; `undefined` if the path does not fit. */
function matchPath(template: string, segments: readonly string[]): string | undefined {
  const expected = template.split("/").slice(1);
  if (expected.length !== segments.length) return undefined;
  let id: string | undefined = "";
  for (const [index, part] of expected.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith("{")) id = decode(segment);
    else if (part !== segment) return undefined;
    if (id === undefined) return undefined;
  }
  return id;
}

function decode(segment: string): string | undefined {
  if (segment === "") return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
