import type { Handle } from "../http/handle.ts";
import { pageHtml } from "./page-html.ts";
import type { StatusReport } from "./status-report.ts";

/** A path that no service has. */
const REPORT_PATH = "/_emulator/status";

/**
 * Answers `/` with a page for people and `/_emulator/status` with what it shows, and leaves the rest to `handle`. Pages
 * of other origins, which may use the services, get neither: browsers name an origin where it is not the server's own.
 */
export function serveStatusPage(handle: Handle, report: () => StatusReport): Handle {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (!isRead || request.headers.has("origin") || (pathname !== "/" && pathname !== REPORT_PATH))
      return handle(request);
    const [body, headers] = pathname === "/" ? page() : [JSON.stringify(report()), jsonHeaders];
    return new Response(request.method === "HEAD" ? null : body, { headers: { ...commonHeaders, ...headers } });
  };
}

const commonHeaders = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};
const jsonHeaders = { "content-type": "application/json" };

/** The nonce lets the page's own script and style through, and nothing that a name on the page might smuggle in. */
function page(): [html: string, headers: Record<string, string>] {
  const nonce = crypto.randomUUID();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    ...["base-uri", "form-action", "frame-ancestors"].map((directive) => `${directive} 'none'`),
  ];
  return [
    pageHtml(nonce, REPORT_PATH),
    { "content-type": "text/html; charset=utf-8", "content-security-policy": policy.join("; ") },
  ];
}
