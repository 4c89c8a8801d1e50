import type { Handle } from "./handle.ts";

/** What browser applications of other origins may do with a server. */
export interface CorsOptions {
  /**
   * Which headers of answers they can read. `all` (default): every one; `none`: only those that browsers always show,
   * so that `Retry-After` and the headers of rate limits are hidden.
   */
  readonly expose?: "all" | "none";
}

/** Lets browser applications of any origin use a handler: answers preflights, and marks answers. */
export function withCors(handle: Handle, { expose = "all" }: CorsOptions): Handle {
  return async (request) => {
    const origin = request.headers.get("origin");
    if (origin === null) return handle(request);
    if (isPreflight(request)) return new Response(null, { status: 204, headers: preflightHeaders(request) });
    const response = await handle(request);
    response.headers.set("Access-Control-Allow-Origin", "*");
    const readable = [...response.headers.keys()].filter((name) => !name.startsWith("access-control-"));
    if (expose === "all") response.headers.set("Access-Control-Expose-Headers", readable.join(", "));
    return response;
  };
}

function isPreflight({ method, headers }: Request): boolean {
  return method === "OPTIONS" && headers.has("access-control-request-method");
}

/** The headers asked for are named one by one, since `*` would not stand for `Authorization`. */
function preflightHeaders({ headers }: Request): Headers {
  const asked = headers.get("access-control-request-headers");
  return new Headers({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST, PATCH, DELETE",
    "Access-Control-Max-Age": "600",
    ...(asked !== null && { "Access-Control-Allow-Headers": asked }),
    // Asked for where a page of the public network calls this machine.
    ...(headers.has("access-control-request-private-network") && { "Access-Control-Allow-Private-Network": "true" }),
  });
}
