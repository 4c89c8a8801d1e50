import type { Kept } from "../../data/kept.ts";
import type { Route } from "../../http/route.ts";
import type { JobSeed } from "../../jobs/job-seed.ts";
import type { Random } from "../../random/random.ts";
import type { EmulatedService } from "../emulated-service.ts";
import { addSeed } from "../jobs/add-seed.ts";
import { createJobService } from "../jobs/create-job-service.ts";
import type { JobProfile } from "../jobs/job-service.ts";
import { jobsOverview } from "../jobs/jobs-overview.ts";
import { keepJobs } from "../jobs/keep-jobs.ts";
import { keepService } from "../keep-service.ts";
import type { World } from "../world.ts";
import type { JobChanges } from "./job-changes.ts";
import { jobRoutes } from "./job-routes.ts";

/** A v1 service: what its jobs are like, and the operations that it has beside those on jobs. */
export interface ServiceV1<Details, Seed> {
  /** What its package is called, as `reality-modeling`. */
  readonly name: string;
  /** The first segment of its addresses, as `contextcapture`. */
  readonly basePath: string;
  readonly profile: JobProfile<Details>;
  readonly changes: JobChanges<Details>;
  readonly otherRoutes?: readonly Route[];
  /** What is kept beside jobs. */
  readonly otherParts?: Readonly<Record<string, Kept>>;
  /** What a job of the past was asked to do; what the seed leaves out is drawn. */
  detailsOf(seed: Seed, random: Random, now: number): Details;
}

/** A seed whose outputs may have ids of their own. */
type SeedWithOutputs = JobSeed & { readonly outputs?: readonly { readonly id?: string }[] };

export function createServiceV1<Details, Seed extends SeedWithOutputs>(
  { name, basePath, profile, changes, otherRoutes = [], otherParts, detailsOf }: ServiceV1<Details, Seed>,
  world: World,
): EmulatedService<Seed> {
  const jobs = createJobService(name, world, profile);
  return {
    basePath,
    version: "v1",
    routes: [...jobRoutes(jobs, changes), ...otherRoutes],
    ...keepService({ jobs: keepJobs(jobs), ...otherParts }),
    overview: (now, limit) => jobsOverview(jobs, now, limit),
    addJob: (seed, owner, now) => {
      const { state: phase = "success", outputs = [] } = seed;
      const outputIds = outputs.map(({ id }) => id);
      return addSeed(jobs, seed, { details: detailsOf(seed, jobs.random, now), owner, now, phase, outputIds });
    },
  };
}
