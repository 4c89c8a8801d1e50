import type { ManyScenario } from "./play-many.ts";

const iTwinId = "510cd1a3-3703-4729-b08c-fecd9c87c3be";
/** Only ends, and no request for each job that ends: what others count, too. */
const endsOnly = { progress: false, details: false };
const unlimited = { requestsPerMinute: 1_000_000, burst: 1000 };
/** A little less than the service takes a minute, since its minutes do not begin with ours. */
const limited = { requestsPerMinute: 98, burst: 1 };
const perMinute = 100;

/** What is asked of watchJobs, and beside it what its defaults come to. */
export const scenarios: { readonly free: readonly ManyScenario[]; readonly limited: readonly ManyScenario[] } = {
  free: [
    {
      name: "watchJobs, by id",
      setting: "each 15 s, 2,048 characters",
      options: { ...endsOnly, ...unlimited, sweepMs: 15_000 },
      hours: 1,
    },
    {
      name: "watchJobs, by id",
      setting: "each 15 s, 8,192 characters",
      options: { ...endsOnly, ...unlimited, sweepMs: 15_000, maxQueryLength: 8192 },
      hours: 2,
    },
    {
      name: "watchJobs, by iTwin",
      setting: "each 15 s, with each job's details",
      options: { progress: false, ...unlimited, sweepMs: 15_000, iTwinId },
      hours: 2,
    },
  ],
  limited: [
    {
      name: "watchJobs, by id",
      setting: "8,192 characters",
      options: { ...endsOnly, ...limited, sweepMs: 15_000, maxQueryLength: 8192 },
      perMinute,
      hours: 4,
    },
    {
      name: "watchJobs, by iTwin",
      setting: "each 15 s",
      options: { ...endsOnly, ...limited, sweepMs: 15_000, iTwinId },
      perMinute,
      hours: 4,
    },
  ],
};
