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
  /** The messages of a job that failed, which change nothing about its end. */
  | { readonly kind: "messages" }
  | { readonly kind: "notFound"; readonly error: unknown }
  | { readonly kind: "throttled"; readonly askedMs: number | undefined; readonly error: unknown }
  | { readonly kind: "fault"; readonly askedMs: number | undefined; readonly error: unknown }
  | { readonly kind: "refused"; readonly error: unknown };

/** What a watch does next. */
export type Next =
  /** Ask the service again, not before `state.notBefore`. */
  | { readonly do: "ask" }
  /** Wait until the deadline, then give up: the next request would lie behind it. `cause` is the fault, if one led here. */
  | { readonly do: "expire"; readonly cause?: unknown }
  /** The job has ended. `error` says why what was asked for about it last could not be had. */
  | { readonly do: "finish"; readonly outcome: JobOutcome; readonly error?: unknown }
  /** The watch ends without an outcome. */
  | { readonly do: "giveUp"; readonly reason: GiveUpReason; readonly error?: unknown; readonly retryAfterMs?: number };

/** The end of a watch without an outcome. */
export type GiveUp = Next & { readonly do: "giveUp" };

/** Why a watch ends without an outcome. */
export type GiveUpReason =
  | "jobNotFound"
  | "notSubmitted"
  | "progressExpired"
  | "rateLimited"
  | "transientFailures"
  | "timeout"
  | "refused";
