import type { ModelingJobSeed } from "../../jobs/job-seed.ts";
import { guid } from "../../random/guid.ts";
import type { EmulatedService } from "../emulated-service.ts";
import { createServiceV1 } from "../v1/create-service.ts";
import type { World } from "../world.ts";
import { changeKind } from "./change-kind.ts";
import type { ModelingDetails } from "./details.ts";
import { enginesRoute } from "./engines-route.ts";
import { modelingProfile } from "./profile.ts";
import { workspaceRoutes } from "./workspace-routes.ts";
import { createWorkspaceStore } from "./workspace-store.ts";

/** Reality Modeling v1, whose path is `contextcapture`. */
export function createModelingService(world: World): EmulatedService<ModelingJobSeed> {
  const workspaces = createWorkspaceStore(world.random.fork("reality-modeling"));
  return createServiceV1<ModelingDetails, ModelingJobSeed>(
    {
      name: "reality-modeling",
      basePath: "contextcapture",
      profile: modelingProfile(workspaces),
      changes: { kind: changeKind, tooLateToDelete: "Cannot delete an already submitted job." },
      otherRoutes: [...workspaceRoutes(workspaces, world.iTwins), enginesRoute(world.iTwins)],
      otherParts: { workspaces },
      detailsOf: (seed, random, now) => {
        const { name = "Reconstruction", type = "Full", outputs = [{ format: "OBJ" }] } = seed;
        const { iTwinId = guid(random.fork("iTwin")), inputs = [{ id: guid(random.fork("input")) }] } = seed;
        const { workspaceId = workspaces.oneOf(iTwinId, now).id } = seed;
        const settings = { quality: "Medium" as const, outputs: outputs.map(({ format }) => format) };
        return { name, type, inputs, iTwinId, workspaceId, settings };
      },
    },
    world,
  );
}
