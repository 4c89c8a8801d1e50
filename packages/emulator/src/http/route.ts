import type { Caller } from "./caller.ts";
import type { Reply } from "./reply.ts";

/** What an operation gets to see of a request. */
export interface Call {
  readonly url: URL;
  /** The first path parameter, decoded; empty for operations without one. */
  readonly id: string;
  /** The second path parameter, as the version of a detector, decoded; empty for operations without one. */
  readonly subId: string;
  readonly caller: Caller;
  /** The virtual time, in milliseconds since the epoch: one instant for the whole operation. */
  readonly now: number;
  /** The body's text. */
  readText(): Promise<string>;
}

/** One operation of a service. */
export interface Route {
  /** The operation's name in the specification, as `jobs-get`. */
  readonly operation: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** The path below the service's base path, as `/jobs/{id}`. */
  readonly path: string;
  answer(call: Call): Reply | Promise<Reply>;
}

/** The routes below one base path. */
export interface RoutedService {
  /** The first segment of the service's addresses, as `contextcapture`; no two services have the same. */
  readonly basePath: string;
  /** The platform's API version, which its media types name, as `v1`. */
  readonly version: string;
  readonly routes: readonly Route[];
}
