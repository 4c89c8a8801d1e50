import type { JobOutcome, KnownMeaning } from "./states.ts";

/** What a request of a watch brought, as far as the decision on the next one needs it. */
export type PollEvent =
  | {
      readonly kind: "progress";
      readonly meaning: KnownMeaning;
      readonly state: string | undefined;
      readonly percentage: number | undefined;
    }
  | {
      readonly kind: "job";
      readonly meaning: KnownMeaning;
      readonly state: string | undefined;
      readonly submittedAt: number | undefined;
    }
  | { readonly kind: "notFound"; readonly error: unknown }
  | { readonly kind: "throttled"; readonly askedMs: number | undefined; readonly error: unknown }
  | { readonly kind: "fault"; readonly askedMs: number | undefined; readonly error: unknown }
  | { readonly kind: "refused"; readonly error: unknown };

/** What a watch does next. */
export type Next =
  /** Ask the service again, not before `state.notBefore`. */
  | { readonly do: "ask" }
  /** Wait until the deadline, then give up: the next request would lie behind it. */
  | { readonly do: "expire"; readonly cause?: unknown }
  /** The job has ended. */
  | { readonly do: "finish"; readonly outcome: JobOutcome; readonly jobError?: unknown }
  /** The watch ends without an outcome. */
  | { readonly do: "giveUp"; readonly reason: GiveUpReason; readonly error?: unknown; readonly retryAfterMs?: number };

/** Why a watch ends without an outcome. */
export type GiveUpReason =
  | "jobNotFound"
  | "notSubmitted"
  | "progressExpired"
  | "rateLimited"
  | "transientFailures"
  | "timeout"
  | "refused";
