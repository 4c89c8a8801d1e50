import type { JobProgressResponse } from "@reality-apis/reality-analysis";
import { keptObject } from "../../data/kept-object.ts";
import { defined } from "../../fields/defined.ts";
import { fullGrammar } from "../../filter/filter-fields.ts";
import { stateWordOf } from "../../jobs/job-state-word.ts";
import { DAY_MS, MINUTE_MS } from "../../time/durations.ts";
import { admitITwin } from "../admit-itwin.ts";
import type { ITwins } from "../itwins.ts";
import type { JobProfile } from "../jobs/job-service.ts";
import { filterRulesV1 } from "../v1/filter-rules.ts";
import { creationKind } from "./creation-kind.ts";
import type { AnalysisDetails } from "./details.ts";
import { analysisErrors } from "./errors.ts";
import { jobBody } from "./job-body.ts";

export function analysisProfile(iTwins: ITwins): JobProfile<AnalysisDetails> {
  return {
    errors: analysisErrors,
    planDefaults: {
      durationMs: [10 * MINUTE_MS, 120 * MINUTE_MS],
      steps: ["Prepare_Production", "Run_Production", "Final_Step"],
    },
    creationSubmits: false,
    filterGrammar: fullGrammar,
    progressAvailableMs: 30 * DAY_MS,
    creation: creationKind,
    keptDetails: keptObject(),
    admit: ({ iTwinId }) => {
      admitITwin(iTwins, iTwinId);
    },
    jobBody: (view) => ({ job: jobBody(view) }),
    jobsBody: (views, _links) => ({ jobs: views.map(jobBody), _links }),
    progressBody: ({ percentage, phase, state = stateWordOf(phase), step }): JobProgressResponse => ({
      progress: defined({ percentage, state, step }),
    }),
    filterRules: filterRulesV1(({ outputs }) => outputs),
  };
}
