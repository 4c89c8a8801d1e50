import { fullGrammar } from "../../filter/filter-fields.ts";
import { platformErrors } from "../../http/platform-errors.ts";
import type { JobSeedV2 } from "../../jobs/job-seed.ts";
import { MINUTE_MS } from "../../time/durations.ts";
import type { EmulatedService } from "../emulated-service.ts";
import { createServiceV2 } from "../v2/create-service.ts";
import { errorsV2 } from "../v2/errors.ts";
import type { World } from "../world.ts";
import { jobTypes } from "./job-types.ts";

/** Reality Conversion v2. */
export function createConversionV2Service(world: World): EmulatedService<JobSeedV2> {
  return createServiceV2(
    {
      name: "reality-conversion",
      errors: errorsV2({
        title: "Reality Conversion",
        pageSizeTarget: "$top",
        progressNotFound: { code: "JobNotFound", message: "Requested job is not available." },
      }),
      jobTypes,
      filterGrammar: fullGrammar,
      durationMs: [3 * MINUTE_MS, 15 * MINUTE_MS],
      unlistedITwin: platformErrors.insufficientPermissions,
      otherRoutes: [],
    },
    world,
  );
}
