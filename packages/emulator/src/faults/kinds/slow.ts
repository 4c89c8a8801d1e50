import type { Reply } from "../../http/reply.ts";
import type { Strike } from "../strike.ts";

/** The request waits before the service sees it. */
export interface SlowFault {
  readonly kind: "slow";
  /** `Infinity` for a request that is never answered. */
  readonly delayMs: number;
  /** Whose milliseconds they are: `virtual` (default): the emulator's clock's; `real`: those of this machine. */
  readonly clock?: "virtual" | "real";
}

export async function slow({ delayMs, clock = "virtual" }: SlowFault, strike: Strike): Promise<Reply> {
  await delay(delayMs, strike.exchange.request.signal, clock === "real" ? startReal : startVirtual(strike));
  return strike.next();
}

/** Starts a timer, and gives the function that stops it. */
type Start = (over: () => void, ms: number) => () => void;

const startReal: Start = (over, ms) => {
  const timer = setTimeout(over, ms);
  return () => clearTimeout(timer);
};

function startVirtual({ clock }: Strike): Start {
  return (over, ms) => {
    const timer = clock.setTimer(over, ms);
    return () => clock.clearTimer(timer);
  };
}

/** Over early if the request is given up. */
function delay(ms: number, signal: AbortSignal, start: Start): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      stop();
      signal.removeEventListener("abort", over);
      resolve();
    };
    const stop = Number.isFinite(ms) ? start(over, ms) : () => {};
    signal.addEventListener("abort", over);
  });
}
