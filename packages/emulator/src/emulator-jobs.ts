import type { JobFate } from "./jobs/job-fate.ts";
import type { AnalysisJobSeed, ConversionJobSeed, JobSeedV2, ModelingJobSeed } from "./jobs/job-seed.ts";

/** The jobs of each service, as they can be added. A name without a version is that of v1. */
export interface JobSeeds {
  "reality-conversion": ConversionJobSeed;
  "reality-modeling": ModelingJobSeed;
  "reality-analysis": AnalysisJobSeed;
  "reality-conversion@v2": JobSeedV2;
  "reality-modeling@v2": JobSeedV2;
  "reality-analysis@v2": JobSeedV2;
}

/** What a test or a demonstration decides about jobs. */
export interface EmulatorJobs {
  /**
   * Decides what becomes of the next job that is created by a request, on whatever service. Called several times, it
   * decides for the next, the one after, and so on. Throws a RangeError for a fate that cannot be.
   */
  next(fate: JobFate): void;
  /**
   * Adds a job that is there already, as one of last week, and gives its id. Throws a RangeError if there is a job of
   * that id, if it would have been created in the future, or if its specifications do not suit its type.
   */
  add<Service extends keyof JobSeeds>(service: Service, seed?: JobSeeds[Service]): string;
}
