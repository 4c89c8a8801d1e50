import { grammarWithoutInputs } from "../../filter/filter-fields.ts";
import { platformErrors } from "../../http/platform-errors.ts";
import type { JobSeedV2 } from "../../jobs/job-seed.ts";
import { DAY_MS, MINUTE_MS } from "../../time/durations.ts";
import type { EmulatedService } from "../emulated-service.ts";
import { bucketRoute } from "../v2/bucket-route.ts";
import { createServiceV2 } from "../v2/create-service.ts";
import { errorsV2 } from "../v2/errors.ts";
import { filesRoute } from "../v2/files-route.ts";
import type { World } from "../world.ts";
import { jobTypes } from "./job-types.ts";

/** Reality Modeling v2. */
export function createModelingV2Service(world: World): EmulatedService<JobSeedV2> {
  return createServiceV2(
    {
      name: "reality-modeling",
      errors: errorsV2({
        title: "Reality Modeling",
        pageSizeTarget: "$Top",
        progressNotFound: { code: "JobProgressNotFound", message: "Requested job progress is not available." },
      }),
      jobTypes,
      filterGrammar: grammarWithoutInputs,
      durationMs: [30 * MINUTE_MS, 360 * MINUTE_MS],
      progressAvailableMs: 30 * DAY_MS,
      unlistedITwin: platformErrors.insufficientPermissions,
      otherRoutes: [bucketRoute(world.iTwins, "InvalidRealityModelingRequest"), filesRoute],
    },
    world,
  );
}
