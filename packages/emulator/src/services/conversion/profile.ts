import type { JobProgressResponse, JobResponse, JobsResponse } from "@reality-apis/reality-conversion";
import { keptObject } from "../../data/kept-object.ts";
import { defined } from "../../fields/defined.ts";
import { fullGrammar } from "../../filter/filter-fields.ts";
import { platformErrors } from "../../http/platform-errors.ts";
import { stateWordOf } from "../../jobs/job-state-word.ts";
import { MINUTE_MS } from "../../time/durations.ts";
import { admitITwin } from "../admit-itwin.ts";
import type { ITwins } from "../itwins.ts";
import type { JobProfile } from "../jobs/job-service.ts";
import { filterRulesV1 } from "../v1/filter-rules.ts";
import { creationKind } from "./creation-kind.ts";
import type { ConversionDetails } from "./details.ts";
import { conversionErrors } from "./errors.ts";
import { jobBody } from "./job-body.ts";

export function conversionProfile(iTwins: ITwins): JobProfile<ConversionDetails> {
  return {
    errors: conversionErrors,
    planDefaults: { durationMs: [3 * MINUTE_MS, 15 * MINUTE_MS], steps: ["Convert_Files", "Final_Step"] },
    creationSubmits: false,
    filterGrammar: fullGrammar,
    creation: creationKind,
    keptDetails: keptObject(),
    admit: ({ iTwinId }) => {
      admitITwin(iTwins, iTwinId, { unlisted: platformErrors.insufficientPermissions });
    },
    jobBody: (view): JobResponse => ({ job: jobBody(view) }),
    jobsBody: (views, _links): JobsResponse => ({ jobs: views.map(jobBody), _links }),
    progressBody: ({ percentage, phase, state = stateWordOf(phase), step }): JobProgressResponse => ({
      progress: defined({ percentage, state, step }),
    }),
    filterRules: filterRulesV1(({ outputs }) => outputs),
  };
}
