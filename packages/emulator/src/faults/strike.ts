import type { Exchange } from "../http/layer.ts";
import type { Reply } from "../http/reply.ts";
import type { EmulatorClock } from "../time/emulator-clock.ts";

/** One request that a fault strikes. */
export interface Strike {
  readonly exchange: Exchange;
  readonly clock: EmulatorClock;
  /** The list answer that the same list gave last, if it gave one. */
  readonly pageBefore: Reply | undefined;
  /** What the service answers, once it has done what it is asked. */
  next(): Promise<Reply>;
  /** Makes a token good for nothing. */
  revoke(token: string): void;
}
