import type { CallRequest } from "./call-request.ts";
import type { ParseAs } from "./call-types.ts";
import type { Clock } from "./clock.ts";

/** One call under way: what its attempts share. */
export interface Call {
  readonly request: CallRequest;
  /** What is wanted of the body of a success. */
  readonly parseAs: ParseAs;
  /** Whether the body can be sent again. A stream can be sent only once. */
  readonly isRepeatable: boolean;
  readonly mostAttempts: number;
  readonly attemptTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** When the call's time is up, by the client's monotonic clock; `Infinity` without a limit. */
  readonly endsAt: number;
  attempts: number;
  /** The header that the service turned down, once it has. */
  rejected: string | undefined;
}

/** What is left of a call's time, in milliseconds. */
export function leftMs({ endsAt }: Call, { clock }: { readonly clock: Clock }): number {
  return endsAt - clock.monotonic();
}

/** A call in words, as `GET /realityconversion/jobs/9e2d`: the path only, since a query may hold what is private. */
export function callText({ request: { method, url } }: Call): string {
  return `${method} ${new URL(url).pathname}`;
}

/** What must not come out of a call in any text: the tokens that it carried. */
export function secretsOf({ request, rejected }: Call): readonly (string | null | undefined)[] {
  return [request.headers.get("Authorization"), rejected];
}
