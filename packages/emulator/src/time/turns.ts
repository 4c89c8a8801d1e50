/** Turns of the host's event loop: after one, every promise that could settle has settled. */
export interface Turns {
  next(): Promise<void>;
  close(): void;
}

/**
 * Made of a message channel, which browsers and Node both have and which no test runner's fake timers replace.
 * Close it after use: an open channel keeps a Node process alive.
 */
export function openTurns(): Turns {
  const { port1, port2 } = new MessageChannel();
  let resume: (() => void) | undefined;
  port1.onmessage = () => resume?.();
  return {
    next: () =>
      new Promise<void>((resolve) => {
        resume = resolve;
        port2.postMessage(undefined);
      }),
    close: () => {
      port1.close();
      port2.close();
    },
  };
}
