import { abortable } from "../abortable.ts";
import { type Call, callText, leftMs } from "../call.ts";
import { AuthError } from "../errors/auth-error.ts";
import { AttemptTimeoutError } from "../errors/call-errors.ts";
import { RealityApiError } from "../errors/reality-api-error.ts";
import type { Settings } from "../settings.ts";
import type { Answer } from "./answer.ts";
import { createEnding, type Ending } from "./ending.ts";
import { fetchWithin } from "./fetch-within.ts";
import { limitedInit } from "./limited-init.ts";
import { networkError } from "./network-error.ts";
import { parseSuccess } from "./parse-success.ts";
import { readText } from "./read-text.ts";
import { startTimer } from "./start-timer.ts";

/**
 * One request, from its token to the last byte of its body: one timer covers all of it, so that a server that falls
 * silent half-way can't hold the call.
 *
 * The work is raced against the timer and the caller's signal, because a `fetch` may ignore its signal; what it brings
 * or throws later is dropped.
 *
 * @throws a RealityApiError that says what went wrong, or the reason of the caller's signal.
 */
export async function attempt(settings: Settings, call: Call): Promise<Answer> {
  const timeoutMs = Math.max(1, Math.ceil(Math.min(call.attemptTimeoutMs, leftMs(call, settings))));
  const ending = createEnding();
  let hasToken = false;
  const onToken = (): void => {
    // A token that comes too late is not used.
    ending.throwIfOver();
    hasToken = true;
  };
  try {
    return await abortable(call.signal, (resolve, reject) => {
      exchange(settings, call, ending, onToken).then(resolve, (error: unknown) =>
        reject(error instanceof RealityApiError ? error : networkError(call, error)),
      );
      return startTimer(timeoutMs, () => reject(timeoutError(settings, call, timeoutMs, hasToken)));
    });
  } catch (error) {
    // Whatever went wrong: what is left of the answer is not waited for, and must not hold its connection.
    ending.end(error);
    throw error;
  }
}

function timeoutError({ authorization }: Settings, call: Call, timeoutMs: number, hasToken: boolean): RealityApiError {
  const cause = new AttemptTimeoutError(`${callText(call)} took longer than ${timeoutMs} ms.`);
  if (hasToken) return cause;
  // The next attempt asks anew.
  authorization.forget();
  const problem = `The source of access tokens gave none within the ${timeoutMs} ms that ${callText(call)} had.`;
  return new AuthError(problem, { cause });
}

async function exchange(
  { authorization, origin, fetch, maxResponseBytes }: Settings,
  call: Call,
  ending: Ending,
  onToken: () => void,
): Promise<Answer> {
  const { request, rejected, parseAs } = call;
  const { headers, method } = request;
  // Asked for again on each attempt, since a token may expire in a wait.
  const token = await (rejected === undefined ? authorization.current() : authorization.renewed(rejected));
  onToken();
  headers.set("Authorization", token);
  const isUnread = parseAs !== "json" && parseAs !== "text";
  const init = isUnread ? unlimitedInit(call, ending) : limitedInit(request, ending);
  const response = await fetchWithin(origin, fetch, call, init);
  const { ok, status } = response;
  const isEmpty = status === 204 || status === 205;
  if (ok && isUnread) return { response };
  if (isEmpty && method !== "GET") return { response, text: "" };
  const text = isEmpty ? "" : await readText(response, maxResponseBytes, call);
  return ok && parseAs === "json" ? { response, text, body: parseSuccess(text, response, call) } : { response, text };
}

/** The init of a request whose answer is handed over, and outlives the attempt: the caller's signal ends it still. */
function unlimitedInit({ request, signal }: Call, ending: Ending): RequestInit {
  const signals = signal ? [signal, ending.signal()] : [ending.signal()];
  return { ...request, redirect: "manual", signal: AbortSignal.any(signals) };
}
