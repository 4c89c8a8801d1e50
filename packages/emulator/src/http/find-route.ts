import type { Route, RoutedService } from "./route.ts";

/** A route that fits a request's address. */
export interface RouteMatch {
  readonly service: RoutedService;
  readonly route: Route;
  /** The path's first parameter, decoded; empty where it has none. */
  readonly id: string;
  /** Its second one. */
  readonly subId: string;
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
      const parameters = route.method === method ? matchPath(route.path, rest) : undefined;
      if (parameters === undefined) continue;
      const [id = "", subId = ""] = parameters;
      return { service, route, id, subId };
    }
  }
  return undefined;
}

/** The values of the path's parameters; `undefined` if the path does not fit. */
function matchPath(template: string, segments: readonly string[]): string[] | undefined {
  const expected = template.split("/").slice(1);
  if (expected.length !== segments.length) return undefined;
  const parameters: string[] = [];
  for (const [index, part] of expected.entries()) {
    const segment = segments[index] ?? "";
    const parameter = part.startsWith("{") ? decode(segment) : undefined;
    if (parameter !== undefined) parameters.push(parameter);
    else if (part !== segment) return undefined;
  }
  return parameters;
}

function decode(segment: string): string | undefined {
  if (segment === "") return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
