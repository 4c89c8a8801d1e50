import { authorizationFrom } from "./access-token.ts";
import { rememberCall } from "./call-record.ts";
import type { ClientOptions } from "./client-options.ts";

/**
 * The one wrapped `fetch` under a client. All that a call promises beyond openapi-fetch has its place here, so that
 * openapi-fetch's middlewares stay free for the user.
 */
export function createSend(options: ClientOptions): (request: Request) => Promise<Response> {
  const authorization = authorizationFrom(options.accessToken);
  // Looked up at each call: a test may replace the global one after the client was made.
  const send = options.fetch ?? ((request, init) => globalThis.fetch(request, init));
  return async (request) => {
    request.headers.set("Authorization", await authorization());
    // Given twice, since Node 20 does not always listen to a signal that only the request carries.
    const response = await send(request, { signal: request.signal });
    rememberCall(response, { method: request.method, path: new URL(request.url).pathname });
    return response;
  };
}
