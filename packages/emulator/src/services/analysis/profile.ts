import type { JobProgressResponse } from "@reality-apis/reality-analysis";
import { keptObject } from "../../data/kept-object.ts";
import { defined } from "../../fields/defined.ts";
import { fullGrammar } from "../../filter/filter-fields.ts";
import { stateWordOf } from "../../jobs/job-state-word.ts";
import { admitITwin } from "../admit-itwin.ts";
import type { ITwins } from "../itwins.ts";
import type { JobProfile } from "../jobs/job-service.ts";
import { creationKind } from "./creation-kind.ts";
import type { AnalysisDetails } from "./details.ts";
import { analysisErrors } from "./errors.ts";
import { jobBody } from "./job-body.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

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
    filterRules: {
      facts: (details) => details,
      state: ({ phase, state = stateWordOf(phase) }) => state,
      inputIds: ({ inputs }) => inputs.map(({ id }) => id),
      outputIds: ({ submittedAt, details, outputId }) =>
        submittedAt === undefined ? [] : details.outputs.map((_, index) => outputId(index)),
    },
  };
}
