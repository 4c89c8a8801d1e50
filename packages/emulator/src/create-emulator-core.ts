import type { EmulatorJobs, JobSeeds } from "./emulator-jobs.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import { createCallers } from "./http/caller.ts";
import { createHandler, type Gate } from "./http/create-handler.ts";
import { createJournal, type JournalEntry } from "./http/journal.ts";
import { createFateQueue } from "./jobs/fate-queue.ts";
import { checkFate } from "./jobs/job-plan.ts";
import { createRandom } from "./random/random.ts";
import { createServices, type Services } from "./services/create-services.ts";
import { createITwins } from "./services/itwins.ts";
import type { OwnClock } from "./time/create-clock.ts";

/** An emulator without a port. */
export interface EmulatorCore {
  handle(request: Request): Promise<Response>;
  readonly jobs: EmulatorJobs;
  readonly journal: readonly JournalEntry[];
  reset(): void;
}

/** `gates` look at each request before it is routed, in their order. */
export function createEmulatorCore(
  options: EmulatorOptions,
  clock: OwnClock,
  gates: readonly Gate[] = [],
): EmulatorCore {
  const { seed = 1, acceptToken = () => true, separateUsers = false, iTwinIds } = options;
  const random = createRandom(String(seed));
  const callerOf = createCallers(random, separateUsers);
  const journal = createJournal();
  const iTwins = createITwins(iTwinIds);
  let fates = createFateQueue();
  let services: Services = createServices({ random, fates, iTwins });

  return {
    handle: createHandler({ clock, journal, gates, services: () => Object.values(services), acceptToken, callerOf }),
    journal: journal.entries,
    jobs: {
      next: (fate) => {
        checkFate(fate);
        fates.add({ ...fate });
      },
      add: <Service extends keyof JobSeeds>(service: Service, jobSeed: JobSeeds[Service] = {}) =>
        services[service].addJob(jobSeed, callerOf(""), clock.now()),
    },
    reset: () => {
      journal.entries.length = 0;
      fates = createFateQueue();
      services = createServices({ random, fates, iTwins });
    },
  };
}
