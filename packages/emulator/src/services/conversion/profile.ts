import type { JobProgressResponse, JobResponse, JobsResponse } from "@reality-apis/reality-conversion";
import { defined } from "../../fields/defined.ts";
import { fullGrammar } from "../../filter/filter-fields.ts";
import { platformErrors } from "../../http/platform-errors.ts";
import { Refusal } from "../../http/refusal.ts";
import { stateWordOf } from "../../jobs/job-state-word.ts";
import type { ITwins } from "../itwins.ts";
import type { JobProfile } from "../jobs/job-service.ts";
import { creationKind } from "./creation-kind.ts";
import type { ConversionDetails } from "./details.ts";
import { conversionErrors } from "./errors.ts";
import { jobBody } from "./job-body.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export function conversionProfile(iTwins: ITwins): JobProfile<ConversionDetails> {
  return {
    errors: conversionErrors,
    planDefaults: { durationMs: [3 * MINUTE_MS, 15 * MINUTE_MS], steps: ["Convert_Files", "Final_Step"] },
    creationSubmits: false,
    filterGrammar: fullGrammar,
    progressAvailableMs: 30 * DAY_MS,
    creation: creationKind,
    admit: ({ iTwinId }) => {
      if (!iTwins.has(iTwinId)) throw new Refusal(platformErrors.insufficientPermissions());
    },
    jobBody: (view): JobResponse => ({ job: jobBody(view) }),
    jobsBody: (views, _links): JobsResponse => ({ jobs: views.map(jobBody), _links }),
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
