import type { FilterableJob } from "../../filter/filterable-job.ts";
import type { JobView } from "../jobs/job-service.ts";
import type { DetailsV2 } from "./details.ts";
import { shownSpecifications } from "./job-body.ts";
import { stateOfPhase } from "./state-of-phase.ts";

/** A v2 job as filters see it. A job without a name has an empty one. */
export function filterableJob({ job, reading }: JobView<DetailsV2>): FilterableJob {
  const { name = "", type, iTwinId, work } = job.details;
  return {
    id: job.id,
    iTwinId,
    name,
    email: job.owner.email,
    type,
    state: stateOfPhase(reading.phase),
    createdDateTime: job.createdAt,
    inputId: work.inputIds,
    get outputId() {
      const shown = shownSpecifications(job);
      return "output" in shown && typeof shown.output === "string" ? [shown.output] : [];
    },
  };
}
