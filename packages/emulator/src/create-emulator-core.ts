import type { EmulatorSnapshot } from "./data/emulator-snapshot.ts";
import { createEmulatorState, type EmulatorState } from "./data/emulator-state.ts";
import type { EmulatorJobs, JobSeeds } from "./emulator-jobs.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import type { EmulatorFaults } from "./faults/fault-rule.ts";
import { createHandler } from "./http/create-handler.ts";
import type { Handle } from "./http/handle.ts";
import { createJournal, type JournalEntry } from "./http/journal.ts";
import { checkFate } from "./jobs/job-plan.ts";
import { createPlatform, type Platform } from "./platform/create-platform.ts";
import { createRandom } from "./random/random.ts";
import type { Services } from "./services/create-services.ts";
import { createITwins } from "./services/itwins.ts";
import type { OwnClock } from "./time/create-clock.ts";
import type { EmulatorTokens } from "./tokens/emulator-tokens.ts";

/** An emulator without a port. */
export interface EmulatorCore {
  readonly handle: Handle;
  readonly jobs: EmulatorJobs;
  readonly faults: EmulatorFaults;
  readonly tokens: EmulatorTokens;
  readonly journal: readonly JournalEntry[];
  reset(): void;
  services(): Services;
  snapshot(): EmulatorSnapshot;
}

export function createEmulatorCore(options: EmulatorOptions, clock: OwnClock): EmulatorCore {
  const { seed = 1, iTwinIds, iTwins: accesses, snapshot } = options;
  const random = createRandom(String(seed));
  const journal = createJournal();
  const iTwins = createITwins(iTwinIds, accesses);
  const state = createEmulatorState({ random, iTwins }, snapshot);
  const platform = createPlatform(options, { random, clock, services: state.services });

  return {
    handle: createHandler({
      clock,
      journal,
      layers: platform.layers,
      services: () => Object.values(state.services()),
      turnAway: platform.turnAway,
      callerOf: platform.callerOf,
    }),
    journal: journal.entries,
    jobs: jobsOf(state, platform, clock),
    faults: platform.faults,
    tokens: platform.tokens,
    reset: () => {
      journal.entries.length = 0;
      state.reset();
      platform.reset();
    },
    services: state.services,
    snapshot: () => state.snapshot(String(seed), clock.now()),
  };
}

function jobsOf(state: EmulatorState, { callerOf }: Platform, clock: OwnClock): EmulatorJobs {
  return {
    next: (fate) => {
      checkFate(fate);
      state.fates().add({ ...fate });
    },
    add: <Service extends keyof JobSeeds>(service: Service, jobSeed: JobSeeds[Service] = {}) =>
      state.services()[service].addJob(jobSeed, callerOf(""), clock.now()),
  };
}
