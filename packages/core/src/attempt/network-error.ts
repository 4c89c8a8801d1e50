import { type Call, callText } from "../call.ts";
import { NetworkError } from "../errors/call-errors.ts";
import { property } from "../property.ts";

const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** The error of a `fetch` that threw. */
export function networkError(call: Call, cause: unknown): NetworkError {
  const code = codeOf(cause);
  const what = neverSent.test(code)
    ? `could not be sent: ${new URL(call.request.url).host} can't be reached`
    : "failed: the connection broke";
  return new NetworkError(`${callText(call)} ${what}${code && ` (${code})`}.`, { cause });
}

/** Whether the connection could not even be made, so that the service can't have seen the request. */
export function isUnsent(error: unknown): boolean {
  return neverSent.test(codeOf(error));
}

/** The system's error code, wherever the platform hides it: in a cause, or in one of several tries to connect. */
function codeOf(error: unknown): string {
  const all = [error];
  for (const one of all) {
    const code = property(one, "code");
    if (typeof code === "string") return code;
    const tries = property(one, "errors");
    // Errors may go round in circles.
    if (all.length < 20) all.push(property(one, "cause"), ...(Array.isArray(tries) ? tries : []));
  }
  return "";
}
