import { RefusedRedirectError } from "../errors/call-errors.ts";

/** What makes a request: any standard `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const redirects = new Set([301, 302, 303, 307, 308]);
const mostHops = 5;

/** Whether an answer leads elsewhere. A browser does not even say where. */
export function isRedirect({ status, type }: Response): boolean {
  return redirects.has(status) || type === "opaqueredirect";
}

/**
 * Follows redirects, but only within the origin that the request was sent to: it carries credentials, and a platform's
 * own following would take them along. The init must say `redirect: "manual"`.
 */
export async function follow(
  send: Fetch,
  url: string,
  init: RequestInit,
  first: Response,
  call: () => string,
): Promise<Response> {
  let response = first;
  let target = url;
  let request = init;
  for (let hops = 1; isRedirect(response); hops += 1) {
    if (response.type === "opaqueredirect")
      throw new RefusedRedirectError(`${call()} was redirected; a browser does not say where to, so it ends here.`);
    const location = response.headers.get("Location");
    if (location === null)
      throw new RefusedRedirectError(`${call()} was redirected to nowhere, which no service does.`);
    await response.body?.cancel();
    if (hops > mostHops) throw new RefusedRedirectError(`${call()} was redirected more than ${mostHops} times.`);
    target = targetOf(location, target, call);
    request = afterRedirect(request, response.status);
    response = await send(target, request);
  }
  return response;
}

function targetOf(location: string, from: string, call: () => string): string {
  const origin = new URL(from).origin;
  const to = parse(location, from);
  if (to?.origin === origin && !to.username && !to.password) return to.href;
  const where = to ? (to.origin === "null" ? to.protocol : to.origin) : "an unreadable address";
  throw new RefusedRedirectError(
    `${call()} was redirected from ${origin} to ${where}; the access token goes nowhere else.`,
  );
}

function parse(location: string, base: string): URL | undefined {
  try {
    return new URL(location, base);
  } catch {
    return undefined;
  }
}

/** 303, and the old ones after a POST, ask for the result with GET; 307 and 308 repeat the request as it was. */
function afterRedirect(init: RequestInit, status: number): RequestInit {
  const becomesGet = status === 303 || ((status === 301 || status === 302) && init.method === "POST");
  if (!becomesGet || init.method === "GET" || init.method === "HEAD") return init;
  const { body: _, ...rest } = init;
  return { ...rest, method: "GET" };
}
