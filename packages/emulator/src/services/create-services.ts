import type { JobSeeds } from "../emulator-jobs.ts";
import { createAnalysisService } from "./analysis/create-analysis-service.ts";
import { createAnalysisV2Service } from "./analysis-v2/create-analysis-v2-service.ts";
import { createConversionService } from "./conversion/create-conversion-service.ts";
import { createConversionV2Service } from "./conversion-v2/create-conversion-v2-service.ts";
import type { EmulatedService } from "./emulated-service.ts";
import { createModelingService } from "./modeling/create-modeling-service.ts";
import { createModelingV2Service } from "./modeling-v2/create-modeling-v2-service.ts";
import type { World } from "./world.ts";

/** All services of one emulator, by the names of their client packages and, from v2 on, their versions. */
export type Services = { readonly [Name in keyof JobSeeds]: EmulatedService<JobSeeds[Name]> };

/** Services without jobs. A new service is one more line here, in `JobSeeds`, in `msw.ts` and in what the command prints. */
export function createServices(world: World): Services {
  return {
    "reality-conversion": createConversionService(world),
    "reality-modeling": createModelingService(world),
    "reality-analysis": createAnalysisService(world),
    "reality-conversion@v2": createConversionV2Service(world),
    "reality-modeling@v2": createModelingV2Service(world),
    "reality-analysis@v2": createAnalysisV2Service(world),
  };
}
