import { defined } from "../../fields/defined.ts";
import type { AnalysisJobSeed } from "../../jobs/job-seed.ts";
import { guid } from "../../random/guid.ts";
import { detectorRoutes } from "../detectors/detector-routes.ts";
import { createDetectorStore } from "../detectors/detector-store.ts";
import type { EmulatedService } from "../emulated-service.ts";
import { addSeed } from "../jobs/add-seed.ts";
import { createJobService } from "../jobs/create-job-service.ts";
import { jobRoutes } from "../jobs/job-routes.ts";
import { jobsOverview } from "../jobs/jobs-overview.ts";
import { keepJobs } from "../jobs/keep-jobs.ts";
import { keepService } from "../keep-service.ts";
import type { World } from "../world.ts";
import { detectorApi } from "./detector-api.ts";
import { detectorsCreate } from "./detectors-create.ts";
import { analysisChanges } from "./job-changes.ts";
import { analysisProfile } from "./profile.ts";

/** Reality Analysis v1, whose path is `realitydataanalysis`. */
export function createAnalysisService(world: World): EmulatedService<AnalysisJobSeed> {
  const service = createJobService("reality-analysis", world, analysisProfile(world.iTwins));
  const detectors = createDetectorStore();
  return {
    basePath: "realitydataanalysis",
    version: "v1",
    routes: [
      ...jobRoutes(service, analysisChanges),
      detectorsCreate(detectors),
      ...detectorRoutes(detectors, detectorApi),
    ],
    ...keepService({ jobs: keepJobs(service), detectors }),
    overview: (now, limit) => jobsOverview(service, now, limit),
    addJob: (seed, owner, now) => {
      const outputs = seed.outputs ?? [{ type: "objects2D" }];
      const details = {
        name: "Analysis",
        type: "objects2D",
        iTwinId: guid(service.random.fork("iTwin")),
        inputs: [{ type: "photos", id: guid(service.random.fork("input")) }],
        ...defined({ name: seed.name, type: seed.type, iTwinId: seed.iTwinId, inputs: seed.inputs }),
        outputs: outputs.map(({ type }) => type),
      };
      const phase = seed.state ?? "success";
      return addSeed(service, seed, { details, owner, now, phase, outputIds: outputs.map(({ id }) => id) });
    },
  };
}
