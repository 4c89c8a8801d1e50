import { createJobStore } from "../../jobs/job-store.ts";
import { createContinuations } from "../../lists/continuations.ts";
import type { World } from "../world.ts";
import type { JobProfile, JobService } from "./job-service.ts";

/** A service without jobs; `name` keeps its random numbers apart from those of other services. */
export function createJobService<Details>(
  name: string,
  world: World,
  profile: JobProfile<Details>,
): JobService<Details> {
  const random = world.random.fork(name);
  return { profile, world, random, store: createJobStore(), continuations: createContinuations(random) };
}
