import type { JobProgressResponse } from "@reality-apis/reality-modeling/v2";
import type { FilterGrammar } from "../../filter/filter-fields.ts";
import type { Refusal } from "../../http/refusal.ts";
import type { PlanDefaults } from "../../jobs/job-plan.ts";
import type { ITwins } from "../itwins.ts";
import type { JobProfile } from "../jobs/job-service.ts";
import type { ServiceErrors } from "../service-errors.ts";
import { creationKind } from "./creation-kind.ts";
import type { DetailsV2 } from "./details.ts";
import { filterableJob } from "./filterable-job.ts";
import { jobBody } from "./job-body.ts";
import type { JobTypes } from "./job-type.ts";
import { stateOfPhase } from "./state-of-phase.ts";

const DAY_MS = 24 * 60 * 60_000;

/** What sets one v2 service apart from the others. */
export interface TraitsV2 {
  readonly errors: ServiceErrors;
  readonly jobTypes: JobTypes;
  readonly filterGrammar: FilterGrammar;
  readonly durationMs: PlanDefaults["durationMs"];
  /** The answer to a creation in an iTwin that there is not. */
  refuseITwin(): Refusal;
}

export function profileV2(traits: TraitsV2, iTwins: ITwins): JobProfile<DetailsV2> {
  return {
    errors: traits.errors,
    // The steps are never shown.
    planDefaults: { durationMs: traits.durationMs, steps: ["Work"] },
    creationSubmits: true,
    filterGrammar: traits.filterGrammar,
    progressAvailableMs: 30 * DAY_MS,
    creation: creationKind(traits.jobTypes),
    admit: ({ iTwinId }) => {
      if (!iTwins.has(iTwinId)) throw traits.refuseITwin();
    },
    jobBody: (view) => ({ job: jobBody(view) }),
    jobsBody: (views, _links) => ({ jobs: views.map(jobBody), _links }),
    progressBody: ({ percentage, phase }): JobProgressResponse => ({
      progress: { percentage, state: stateOfPhase(phase) },
    }),
    filterable: filterableJob,
  };
}
