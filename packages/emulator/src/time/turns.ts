import { hostTurn } from "./host-turn.ts";

/** Turns of the host's event loop: after one, whatever could settle without waiting for anything outside has settled. */
export interface Turns {
  next(): Promise<void>;
  close(): void;
}

/**
 * Made of a message channel, which no test runner's fake timers replace, and then of a turn of the host's own, without
 * which some hosts read no bodies. Close them after use: an open channel keeps a Node process alive.
 */
export function openTurns(): Turns {
  // Some hosts, as jsdom, have none.
  if (typeof MessageChannel === "undefined") return { next: () => new Promise(hostTurn), close: () => {} };
  const { port1, port2 } = new MessageChannel();
  let resume = (): void => {};
  port1.onmessage = () => resume();
  return {
    next: () =>
      new Promise<void>((resolve) => {
        resume = () => hostTurn(resolve);
        port2.postMessage(undefined);
      }),
    close: () => {
      port1.close();
      port2.close();
    },
  };
}
