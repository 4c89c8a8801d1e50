import type { CorsOptions } from "./http/cors.ts";

/** An emulator that listens on a port. */
export interface EmulatorServer {
  /** The origin, without a trailing slash, as `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly port: number;
  /** Ends the server and its connections; closing twice does no harm. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface ListenOptions {
  /** Default `127.0.0.1`, which only this machine reaches. */
  readonly host?: string;
  /** Default 0: a free port. */
  readonly port?: number;
  /**
   * What browser applications of other origins may do. Default: call every operation and read every header of the
   * answers; `false`: nothing. What the real services allow is not documented.
   */
  readonly cors?: CorsOptions | false;
}
