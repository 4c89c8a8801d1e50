import type { Kept } from "../../data/kept.ts";
import type { Route } from "../../http/route.ts";
import type { JobSeedV2 } from "../../jobs/job-seed.ts";
import type { EmulatedService } from "../emulated-service.ts";
import { createJobService } from "../jobs/create-job-service.ts";
import { jobsOverview } from "../jobs/jobs-overview.ts";
import { keepJobs } from "../jobs/keep-jobs.ts";
import { keepService } from "../keep-service.ts";
import type { World } from "../world.ts";
import { addJobV2 } from "./add-job.ts";
import { jobRoutesV2 } from "./job-routes.ts";
import { profileV2, type TraitsV2 } from "./profile.ts";

/** A v2 service: its traits, and the operations that it has beside those on jobs. */
export interface ServiceV2 extends TraitsV2 {
  /** As `reality-modeling`: what its package and the first segment of its addresses are called. */
  readonly name: string;
  readonly otherRoutes: readonly Route[];
  /** What is kept beside jobs. */
  readonly otherParts?: Readonly<Record<string, Kept>>;
}

export function createServiceV2(service: ServiceV2, world: World): EmulatedService<JobSeedV2> {
  const jobs = createJobService(`${service.name}@v2`, world, profileV2(service, world.iTwins));
  return {
    basePath: service.name,
    version: "v2",
    routes: [...jobRoutesV2(jobs), ...service.otherRoutes],
    ...keepService({ jobs: keepJobs(jobs), ...service.otherParts }),
    overview: (now, limit) => jobsOverview(jobs, now, limit),
    addJob: (seed, owner, now) => addJobV2(jobs, service.jobTypes, seed, { owner, now }),
  };
}
