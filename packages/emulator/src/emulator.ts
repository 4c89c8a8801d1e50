import type { EmulatorSnapshot } from "./data/emulator-snapshot.ts";
import type { EmulatorJobs } from "./emulator-jobs.ts";
import type { EmulatorServer, ListenOptions } from "./emulator-server.ts";
import type { EmulatorFaults } from "./faults/fault-rule.ts";
import type { JournalEntry } from "./http/journal.ts";
import type { EmulatorClock } from "./time/emulator-clock.ts";
import type { EmulatorTokens } from "./tokens/emulator-tokens.ts";

/** The iTwin Reality services, in memory. Its functions need no `this`, so they can be handed on as they are. */
export interface Emulator {
  /**
   * Answers a request to any origin, as `https://api.bentley.com/realityconversion/jobs`; made to be a client's
   * `fetch` option. Rejects with the reason of an aborted signal, and with a TypeError once the emulator is closed or
   * where a fault breaks the connection.
   */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  readonly clock: EmulatorClock;
  readonly jobs: EmulatorJobs;
  /** What shall go wrong. */
  readonly faults: EmulatorFaults;
  /** Access tokens, given out without a request. */
  readonly tokens: EmulatorTokens;
  /** The requests answered so far, oldest first; at least the last 100,000. */
  readonly journal: readonly JournalEntry[];
  /**
   * Answers on a port, too. Rejects with Node's error if it is taken, with a RangeError for one that can't be, and with
   * a TypeError once the emulator is closed. Node and compatible runtimes only.
   */
  listen(options?: ListenOptions): Promise<EmulatorServer>;
  /**
   * Forgets jobs, workspaces, detectors, decided fates, faults, tokens, counted requests and the journal, and draws from
   * the seed anew; not the time.
   */
  reset(): void;
  /**
   * All that the emulator holds now, but for faults, tokens and the journal, ready for JSON: `createEmulator({ snapshot })` goes on from
   * there, with the same answers to the same requests.
   */
  snapshot(): EmulatorSnapshot;
  /** Closes the servers and forgets the clock's timers; closing twice does no harm. */
  close(): Promise<void>;
}
