import type { Clock } from "./clock.ts";
import type { RateLimit } from "./limit/rate-limit.ts";
import type { CallObservers } from "./observe/attempt-event.ts";
import type { Backoff } from "./retry/retry-wait.ts";
import type { AccessToken } from "./token/access-token.ts";

/** What a client is made of. Only `accessToken` is needed: everything else has a default that is safe. */
export interface ClientOptions extends CallObservers {
  /** The access token, or where to get one. */
  readonly accessToken: AccessToken;
  /** Where the service lives. Default: the production address of the service's specification. */
  readonly baseUrl?: string;
  /** Allows `http://` for hosts other than this machine. Default: `false`, since the token would travel in the open. */
  readonly allowInsecureBaseUrl?: boolean;
  /**
   * What makes the requests: any standard `fetch`, as an emulator's. It gets an address and its init. Default: the
   * global `fetch`, looked up at each call, so that one replaced later (as by msw) is used too.
   */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Headers for every call, as `User-Agent`. `Authorization` and `Accept` are the client's own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The longest time of one attempt, from the connection to the last byte, in milliseconds. Default: 30,000. */
  readonly attemptTimeoutMs?: number;
  /** The longest time of one call with all its attempts and waits, in milliseconds. Default: no limit. */
  readonly callTimeoutMs?: number;
  /** The largest answer to read, in bytes after decompression. Default: 10 MiB. */
  readonly maxResponseBytes?: number;
  /** The most attempts of one call, the first included. Default: 4. */
  readonly attempts?: number;
  /**
   * Methods that may be repeated although the service may have done the work. Default: `GET` and `HEAD`. Others are
   * repeated only where the request never left, or was turned away with a `Retry-After`.
   */
  readonly retryMethods?: readonly string[];
  /** The waits between attempts where the service asks for none. Default: full jitter on 0.5 s, doubling to 30 s. */
  readonly backoff?: Partial<Backoff>;
  /** The longest wait that the service may ask for, in milliseconds. Default: 120,000. Beyond: its answer comes back. */
  readonly maxRetryAfterMs?: number;
  /**
   * How fast the client may ask, as `createRateLimit(rateLimitTiers.community)`; clients of one OAuth client should share
   * one. Default: as fast as it likes, until a 429 teaches it a pace.
   */
  readonly rateLimit?: RateLimit;
  /**
   * The time that retries and the client's own pace wait by, as an emulator's. Default: this machine's. A rate limit that
   * you make has a clock of its own.
   */
  readonly clock?: Clock;
}
