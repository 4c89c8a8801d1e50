import type { JobProgressResponse } from "@reality-apis/reality-modeling/v2";
import type { FilterGrammar } from "../../filter/filter-fields.ts";
import type { Reply } from "../../http/reply.ts";
import type { PlanDefaults } from "../../jobs/job-plan.ts";
import { admitITwin } from "../admit-itwin.ts";
import type { ITwins } from "../itwins.ts";
import type { JobProfile } from "../jobs/job-service.ts";
import type { ServiceErrors } from "../service-errors.ts";
import { creationKind } from "./creation-kind.ts";
import type { DetailsV2 } from "./details.ts";
import { filterRulesV2 } from "./filter-rules.ts";
import { jobBody } from "./job-body.ts";
import type { JobTypes } from "./job-type.ts";
import { keptDetails } from "./kept-details.ts";
import { stateOfPhase } from "./state-of-phase.ts";

/** What sets one v2 service apart from the others. */
export interface TraitsV2 {
  readonly errors: ServiceErrors;
  readonly jobTypes: JobTypes;
  readonly filterGrammar: FilterGrammar;
  readonly durationMs: PlanDefaults["durationMs"];
  /** For how long after its submission a job's progress can be read; left out where no document says. */
  readonly progressAvailableMs?: number;
  /** The answer to a creation in an iTwin that there is not. */
  unlistedITwin(): Reply;
}

export function profileV2(traits: TraitsV2, iTwins: ITwins): JobProfile<DetailsV2> {
  return {
    errors: traits.errors,
    // The steps are never shown.
    planDefaults: { durationMs: traits.durationMs, steps: ["Work"] },
    creationSubmits: true,
    filterGrammar: traits.filterGrammar,
    ...(traits.progressAvailableMs !== undefined && { progressAvailableMs: traits.progressAvailableMs }),
    creation: creationKind(traits.jobTypes),
    keptDetails: keptDetails(traits.jobTypes),
    admit: ({ iTwinId }) => {
      admitITwin(iTwins, iTwinId, { unlisted: traits.unlistedITwin });
    },
    jobBody: (view) => ({ job: jobBody(view) }),
    jobsBody: (views, _links) => ({ jobs: views.map(jobBody), _links }),
    progressBody: ({ percentage, phase, state = stateOfPhase(phase) }): JobProgressResponse => ({
      progress: { percentage, state },
    }),
    filterRules: filterRulesV2,
  };
}
