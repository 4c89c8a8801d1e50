import { defined } from "../../fields/defined.ts";
import type { ModelingJobSeed } from "../../jobs/job-seed.ts";
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
import { enginesRoute } from "./engines-route.ts";
import { modelingProfile } from "./profile.ts";
import { workspaceRoutes } from "./workspace-routes.ts";
import { createWorkspaceStore } from "./workspace-store.ts";

const changes = { kind: changeKind, tooLateToDelete: "Cannot delete an already submitted job." };

/** Reality Modeling v1, whose path is `contextcapture`. */
export function createModelingService(world: World): EmulatedService<ModelingJobSeed> {
  const workspaces = createWorkspaceStore(world.random.fork("reality-modeling"));
  const service = createJobService("reality-modeling", world, modelingProfile(workspaces));
  return {
    basePath: "contextcapture",
    version: "v1",
    routes: [...jobRoutes(service, changes), ...workspaceRoutes(workspaces, world.iTwins), enginesRoute(world.iTwins)],
    ...keepService({ jobs: keepJobs(service), workspaces }),
    overview: (now, limit) => jobsOverview(service, now, limit),
    addJob: (seed, owner, now) => {
      const outputs = seed.outputs ?? [{ format: "OBJ" }];
      const iTwinId = seed.iTwinId ?? guid(service.random.fork("iTwin"));
      const details = {
        name: "Reconstruction",
        type: "Full",
        inputs: [{ id: guid(service.random.fork("input")) }],
        ...defined({ name: seed.name, type: seed.type, inputs: seed.inputs }),
        iTwinId,
        workspaceId: seed.workspaceId ?? workspaces.oneOf(iTwinId, now).id,
        settings: { quality: "Medium", outputs: outputs.map(({ format }) => format) } as const,
      };
      const phase = seed.state ?? "success";
      return addSeed(service, seed, { details, owner, now, phase, outputIds: outputs.map(({ id }) => id) });
    },
  };
}
