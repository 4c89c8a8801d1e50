import type { AnalysisJobSeed } from "../../jobs/job-seed.ts";
import { guid } from "../../random/guid.ts";
import { detectorRoutes } from "../detectors/detector-routes.ts";
import { createDetectorStore } from "../detectors/detector-store.ts";
import type { EmulatedService } from "../emulated-service.ts";
import { createServiceV1 } from "../v1/create-service.ts";
import type { World } from "../world.ts";
import type { AnalysisDetails } from "./details.ts";
import { detectorApi } from "./detector-api.ts";
import { detectorsCreate } from "./detectors-create.ts";
import { analysisChanges } from "./job-changes.ts";
import { analysisProfile } from "./profile.ts";

/** Reality Analysis v1, whose path is `realitydataanalysis`. */
export function createAnalysisService(world: World): EmulatedService<AnalysisJobSeed> {
  const detectors = createDetectorStore();
  return createServiceV1<AnalysisDetails, AnalysisJobSeed>(
    {
      name: "reality-analysis",
      basePath: "realitydataanalysis",
      profile: analysisProfile(world.iTwins),
      changes: analysisChanges,
      otherRoutes: [detectorsCreate(detectors), ...detectorRoutes(detectors, detectorApi)],
      otherParts: { detectors },
      detailsOf: (seed, random) => {
        const { name = "Analysis", type = "objects2D", outputs = [{ type: "objects2D" }] } = seed;
        const { iTwinId = guid(random.fork("iTwin")) } = seed;
        const { inputs = [{ type: "photos", id: guid(random.fork("input")) }] } = seed;
        return { name, type, iTwinId, inputs, outputs: outputs.map((output) => output.type) };
      },
    },
    world,
  );
}
