import type { JobSeeds } from "../emulator-jobs.ts";
import { createConversionService } from "./conversion/create-conversion-service.ts";
import type { EmulatedService } from "./emulated-service.ts";
import { createModelingService } from "./modeling/create-modeling-service.ts";
import type { World } from "./world.ts";

/** All services of one emulator, by the names of their client packages. */
export type Services = { readonly [Name in keyof JobSeeds]: EmulatedService<JobSeeds[Name]> };

/** Services without jobs; a new service is one more line here and in `JobSeeds`. */
export function createServices(world: World): Services {
  return {
    "reality-conversion": createConversionService(world),
    "reality-modeling": createModelingService(world),
  };
}
