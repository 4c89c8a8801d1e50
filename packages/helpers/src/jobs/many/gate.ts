/** Stands for one request that was allowed to start. */
export type Ticket = number;

/**
 * A 429 closes the gate for as long as the service says; then one request goes ahead alone, and only when *it* has been
 * answered do the others follow. What was under way before the 429 says nothing about the time after it.
 */
export interface Gate {
  /** Milliseconds until it opens; `Infinity` while one request is ahead alone. */
  delayMs(now: number): number;
  /** How far it has recovered from the last 429, from 0 when it opens to 1 five minutes later. */
  recovered(now: number): number;
  enter(): Ticket;
  /** The request was answered, or failed, with anything but a 429. */
  settled(ticket: Ticket, now: number): void;
  /** Nobody waits for the request any more: if it was ahead alone, another one has to be. */
  abandoned(ticket: Ticket): void;
  throttled(now: number, waitMs: number): void;
}

const recoveryMs = 5 * 60_000;

export function createGate(): Gate {
  let lastTicket = 0;
  let ahead: Ticket | "nobody" | "next" = "nobody";
  let closedUntil = Number.NEGATIVE_INFINITY;
  let openedAt = Number.NEGATIVE_INFINITY;
  return {
    delayMs(now) {
      if (now < closedUntil) return closedUntil - now;
      return typeof ahead === "number" ? Number.POSITIVE_INFINITY : 0;
    },
    recovered: (now) => (ahead === "nobody" ? Math.min(1, (now - openedAt) / recoveryMs) : 0),
    enter() {
      lastTicket += 1;
      if (ahead === "next") ahead = lastTicket;
      return lastTicket;
    },
    settled(ticket, now) {
      if (ahead !== ticket) return;
      openedAt = now;
      ahead = "nobody";
    },
    abandoned(ticket) {
      if (ahead === ticket) ahead = "next";
    },
    throttled(now, waitMs) {
      closedUntil = Math.max(closedUntil, now + waitMs);
      ahead = "next";
    },
  };
}
