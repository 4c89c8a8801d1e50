import type { EmulatorJobs } from "./emulator-jobs.ts";
import type { EmulatorServer, ListenOptions } from "./emulator-server.ts";
import type { JournalEntry } from "./http/journal.ts";
import type { EmulatorClock } from "./time/emulator-clock.ts";

/** The iTwin Reality services, in memory. Its functions need no `this`, so they can be handed on as they are. */
export interface Emulator {
  /**
   * Answers a request to any origin, as `https://api.bentley.com/realityconversion/jobs`; made to be a client's
   * `fetch` option. Rejects with the reason of an aborted signal, and with a TypeError once the emulator is closed.
   */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  readonly clock: EmulatorClock;
  readonly jobs: EmulatorJobs;
  /** The requests answered so far, oldest first; at least the last 100,000. */
  readonly journal: readonly JournalEntry[];
  /**
   * Answers on a port, too. Rejects with Node's error if it is taken, and with a TypeError once the emulator is
   * closed. Node and compatible runtimes only.
   */
  listen(options?: ListenOptions): Promise<EmulatorServer>;
  /** Forgets jobs, workspaces, detectors, decided fates and the journal, and draws from the seed anew; not the time. */
  reset(): void;
  /** Closes the servers and forgets the clock's timers; closing twice does no harm. */
  close(): Promise<void>;
}
