import type { FaultKind } from "../faults/fault-kind.ts";

/** One request that the emulator answered. Tokens and bodies are never kept. */
export interface JournalEntry {
  readonly method: string;
  readonly path: string;
  /** The query with its `?`, as it was sent; empty where there was none. */
  readonly query: string;
  /** The operation's name in the specification, as `jobs-get`; missing where the request matched none. */
  readonly operation?: string;
  /** The answer's status; 0 if a fault broke the connection before any answer. */
  readonly status: number;
  /** The virtual time of the answer, in milliseconds since the epoch. */
  readonly time: number;
  /** The kind of the fault that struck the request; missing where none did. */
  readonly fault?: FaultKind;
}

/** Entries kept at least; older ones are dropped, so that a server may run for long. */
const KEPT = 100_000;
/** How many are dropped at once, as dropping one by one would cost time. */
const DROPPED = 10_000;

export interface Journal {
  readonly entries: JournalEntry[];
  add(entry: JournalEntry): void;
}

export function createJournal(): Journal {
  const entries: JournalEntry[] = [];
  return {
    entries,
    add: (entry) => {
      entries.push(entry);
      if (entries.length >= KEPT + DROPPED) entries.splice(0, DROPPED);
    },
  };
}
