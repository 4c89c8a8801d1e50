/** What is known of an attempt when it begins. No query, no body and no header of it is. */
export interface RequestEvent {
  /** The same for all attempts of one call. */
  readonly callId: string;
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  /** From 1. */
  readonly attempt: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** What is known of an attempt when it has ended. */
export interface ResponseEvent extends RequestEvent {
  readonly durationMs: number;
  /** `undefined` where no answer came. */
  readonly status: number | undefined;
  /** The service's identifier of the request. */
  readonly requestId: string | undefined;
  /** Why no usable answer came. */
  readonly error: Error | undefined;
  /** The wait before the next attempt, in milliseconds; `undefined` where there is none. */
  readonly retryInMs: number | undefined;
}

/** Takes one line an attempt; `console` fits. */
export interface Logger {
  debug(line: string): void;
}

/** Who looks on. What an observer throws is dropped: it does not touch the call. */
export interface CallObservers {
  readonly logger?: Logger;
  readonly onRequest?: (event: RequestEvent) => void;
  readonly onResponse?: (event: ResponseEvent) => void;
}
