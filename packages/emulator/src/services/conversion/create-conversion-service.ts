import { defined } from "../../fields/defined.ts";
import type { ConversionJobSeed } from "../../jobs/job-seed.ts";
import { guid } from "../../random/guid.ts";
import type { EmulatedService } from "../emulated-service.ts";
import { addSeed } from "../jobs/add-seed.ts";
import { createJobService } from "../jobs/create-job-service.ts";
import { jobRoutes } from "../jobs/job-routes.ts";
import { jobsOverview } from "../jobs/jobs-overview.ts";
import { keepJobs } from "../jobs/keep-jobs.ts";
import { keepService } from "../keep-service.ts";
import type { World } from "../world.ts";
import { changeKind } from "./change-kind.ts";
import { conversionProfile } from "./profile.ts";

const changes = { kind: changeKind, tooLateToDelete: "Cannot delete an already submitted job." };

/** Reality Conversion v1. */
export function createConversionService(world: World): EmulatedService<ConversionJobSeed> {
  const service = createJobService("reality-conversion", world, conversionProfile(world.iTwins));
  return {
    basePath: "realityconversion",
    version: "v1",
    routes: jobRoutes(service, changes),
    ...keepService({ jobs: keepJobs(service) }),
    overview: (now, limit) => jobsOverview(service, now, limit),
    addJob: (seed, owner, now) => {
      const outputs = seed.outputs ?? [{ type: "OPC" }];
      const details = {
        name: "Conversion",
        type: "Conversion",
        iTwinId: guid(service.random.fork("iTwin")),
        inputs: [{ id: guid(service.random.fork("input")) }],
        ...defined({ name: seed.name, type: seed.type, iTwinId: seed.iTwinId, inputs: seed.inputs }),
        outputs: outputs.map(({ type }) => type),
      };
      const phase = seed.state ?? "success";
      return addSeed(service, seed, { details, owner, now, phase, outputIds: outputs.map(({ id }) => id) });
    },
  };
}
