import type { AccessToken } from "./access-token.ts";

/** What a client is made of. Only `accessToken` is needed. */
export interface ClientOptions {
  /** The access token, or where to get one. Asked for on every call. */
  readonly accessToken: AccessToken;
  /** Where the service lives. Default: the production address of the service's specification. */
  readonly baseUrl?: string;
  /** Allows `http://` for hosts other than this machine. Default: `false`, since the token would travel in the open. */
  readonly allowInsecureBaseUrl?: boolean;
  /**
   * The function that makes the requests, as an emulator's or a test's. Default: the global `fetch`, looked up at each
   * call, so that one replaced later (as by msw) is used too.
   */
  readonly fetch?: (request: Request, init?: RequestInit) => Promise<Response>;
  /** Headers for every call, as `User-Agent`. `Authorization` is set by the client, whatever stands here. */
  readonly headers?: Readonly<Record<string, string>>;
}
