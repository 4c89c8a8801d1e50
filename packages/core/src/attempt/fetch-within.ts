import { type Call, callText } from "../call.ts";
import { RefusedRedirectError } from "../errors/call-errors.ts";

/** What makes a request: any standard `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const mostHops = 5;

/**
 * Makes a request and follows redirects, but only within one origin: the request carries credentials, and a platform's
 * own following would take them along. The init must say `redirect: "manual"`.
 */
export async function fetchWithin(origin: string, send: Fetch, call: Call, init: RequestInit): Promise<Response> {
  const refuse = (how: string): never => {
    throw new RefusedRedirectError(`${callText(call)} was redirected${how}.`);
  };
  let { url } = call.request;
  let request = init;
  for (let hops = 1; ; hops += 1) {
    const response = await send(url, request);
    const { status, type } = response;
    if (type === "opaqueredirect") refuse("; a browser does not say where to, so it ends here");
    if (![301, 302, 303, 307, 308].includes(status)) return response;
    if (hops > mostHops) refuse(` more than ${mostHops} times`);
    url = targetOf(response, url, origin, refuse);
    await response.body?.cancel();
    // 303, and the old ones after a POST, ask for the result with GET; 307 and 308 repeat the request as it was.
    if (status === 303 || (status < 303 && request.method === "POST"))
      request = { ...request, method: "GET", body: null };
  }
}

function targetOf({ headers }: Response, from: string, origin: string, refuse: (how: string) => never): string {
  const location = headers.get("Location");
  const to = location !== null && URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (to?.origin === origin && !to.username && !to.password) return to.href;
  const where = to ? `${to.protocol}//${to.host}` : "no readable address";
  return refuse(` from ${origin} to ${where}; the access token goes nowhere else`);
}
