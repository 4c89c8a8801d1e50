import { grammarWithoutInputs } from "../../filter/filter-fields.ts";
import { platformErrors } from "../../http/platform-errors.ts";
import type { JobSeedV2 } from "../../jobs/job-seed.ts";
import { DAY_MS, MINUTE_MS } from "../../time/durations.ts";
import { detectorRoutes } from "../detectors/detector-routes.ts";
import { createDetectorStore } from "../detectors/detector-store.ts";
import type { EmulatedService } from "../emulated-service.ts";
import { bucketRoute } from "../v2/bucket-route.ts";
import { createServiceV2 } from "../v2/create-service.ts";
import { errorsV2 } from "../v2/errors.ts";
import { filesRoute } from "../v2/files-route.ts";
import type { World } from "../world.ts";
import { detectorApi } from "./detector-api.ts";
import { detectorVersionsCreate } from "./detector-versions-create.ts";
import { detectorsCreate } from "./detectors-create.ts";
import { jobTypes } from "./job-types.ts";

/** Reality Analysis v2. */
export function createAnalysisV2Service(world: World): EmulatedService<JobSeedV2> {
  const detectors = createDetectorStore();
  return createServiceV2(
    {
      name: "reality-analysis",
      errors: errorsV2({
        title: "Reality Analysis",
        pageSizeTarget: "$Top",
        progressNotFound: { code: "JobProgressNotFound", message: "Requested job progress is not available." },
      }),
      jobTypes,
      filterGrammar: grammarWithoutInputs,
      durationMs: [10 * MINUTE_MS, 120 * MINUTE_MS],
      progressAvailableMs: 30 * DAY_MS,
      unlistedITwin: platformErrors.iTwinNotFound,
      otherParts: { detectors },
      otherRoutes: [
        bucketRoute(world.iTwins, "InvalidRealityAnalysisRequest"),
        filesRoute,
        detectorsCreate(detectors),
        detectorVersionsCreate(detectors),
        ...detectorRoutes(detectors, detectorApi),
      ],
    },
    world,
  );
}
