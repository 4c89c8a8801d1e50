import type { Reading } from "./attempt/attempt-input.ts";

/** What one call may set for itself; openapi-fetch hands it on with the rest of the init. */
export interface CallLimits {
  readonly attempts?: number;
  readonly attemptTimeoutMs?: number;
  /** What is wanted of the body of a success. Default: `json`. */
  readonly reading?: Reading;
}

/**
 * What openapi-fetch makes in place of a `Request`: an address and what goes with it, nothing else. A real one makes
 * an abort signal and a stream that nobody needs, and can be sent only once.
 */
export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly init: RequestInit & CallLimits;

  constructor(url: string, init: RequestInit & CallLimits) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.init = init;
  }
}

/**
 * Takes apart what is to be sent, so that it can be sent again. With middlewares it is a real `Request`, whose body can
 * be read only once: it is kept.
 */
export async function plain(request: Request & CallLimits): Promise<PlainRequest> {
  const { url, method, headers, signal, credentials, cache, attempts, attemptTimeoutMs, reading } = request;
  const body = request.body ? await request.arrayBuffer() : null;
  const limits = {
    ...(attempts !== undefined && { attempts }),
    ...(attemptTimeoutMs !== undefined && { attemptTimeoutMs }),
    ...(reading !== undefined && { reading }),
  };
  return new PlainRequest(url, {
    method,
    headers,
    signal,
    credentials,
    cache,
    body,
    ...limits,
  });
}

/** Makes openapi-fetch's requests: plain ones, or real ones from the moment that somebody else may handle them. */
export interface RequestMaker {
  /** Whether somebody else may handle requests and answers. */
  readonly isReal: boolean;
  readonly Request: typeof globalThis.Request;
  makeReal(): void;
}

export function requestMaker(): RequestMaker {
  let isReal = false;
  // A constructor may give another object than its own; that is how one function serves both.
  function Maker(url: string, init: RequestInit): Request | PlainRequest {
    return isReal ? new Request(url, init) : new PlainRequest(url, init);
  }
  return {
    get isReal() {
      return isReal;
    },
    Request: Maker as unknown as typeof Request,
    makeReal() {
      isReal = true;
      // What a middleware gives back has to pass for one of these.
      Maker.prototype = Request.prototype;
    },
  };
}
