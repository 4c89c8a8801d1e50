import type { JobProgressResponse } from "@reality-apis/reality-analysis";
import { defined } from "../../fields/defined.ts";
import { fullGrammar } from "../../filter/filter-fields.ts";
import { platformErrors } from "../../http/platform-errors.ts";
import { Refusal } from "../../http/refusal.ts";
import { stateWordOf } from "../../jobs/job-state-word.ts";
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
    admit: ({ iTwinId }) => {
      if (!iTwins.has(iTwinId)) throw new Refusal(platformErrors.iTwinNotFound());
    },
    jobBody: (view) => ({ job: jobBody(view) }),
    jobsBody: (views, _links) => ({ jobs: views.map(jobBody), _links }),
    progressBody: ({ percentage, phase, step }): JobProgressResponse => ({
      progress: defined({ percentage, state: stateWordOf(phase), step }),
    }),
    filterable: ({ job, reading }) => ({
      id: job.id,
      iTwinId: job.details.iTwinId,
      name: job.details.name,
      email: job.owner.email,
      type: job.details.type,
      state: stateWordOf(reading.phase),
      createdDateTime: job.createdAt,
      inputId: job.details.inputs.map(({ id }) => id),
      get outputId() {
        return job.submittedAt === undefined ? [] : job.details.outputs.map((_, index) => job.outputId(index));
      },
    }),
  };
}
