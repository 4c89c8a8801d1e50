import type { JobProgressResponse, JobProgressState, JobResponse, JobsResponse } from "@reality-apis/reality-modeling";
import { defined } from "../../fields/defined.ts";
import { fullGrammar } from "../../filter/filter-fields.ts";
import { type JobStateWord, stateWordOf } from "../../jobs/job-state-word.ts";
import type { JobProfile } from "../jobs/job-service.ts";
import { creationKind } from "./creation-kind.ts";
import type { ModelingDetails } from "./details.ts";
import { modelingErrors } from "./errors.ts";
import { jobBody } from "./job-body.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export function modelingProfile(workspaces: WorkspaceStore): JobProfile<ModelingDetails> {
  return {
    errors: modelingErrors,
    planDefaults: {
      durationMs: [30 * MINUTE_MS, 360 * MINUTE_MS],
      steps: ["Prepare_Production", "Reconstruction", "Run_Production", "Final_Step"],
    },
    creationSubmits: false,
    filterGrammar: fullGrammar,
    progressAvailableMs: 30 * DAY_MS,
    creation: creationKind(workspaces),
    admit: () => {},
    jobBody: (view): JobResponse => ({ job: jobBody(view) }),
    jobsBody: (views, _links): JobsResponse => ({ jobs: views.map(jobBody), _links }),
    progressBody: ({ percentage, phase, step }): JobProgressResponse => ({
      jobProgress: defined({ percentage, state: progressState(stateWordOf(phase)), step }),
    }),
    filterable: ({ job, reading }) => ({
      id: job.id,
      ...(job.details.iTwinId !== undefined && { iTwinId: job.details.iTwinId }),
      name: job.details.name,
      email: job.owner.email,
      type: job.details.type,
      state: stateWordOf(reading.phase),
      createdDateTime: job.createdAt,
      inputId: job.details.inputs.map(({ id }) => id),
      get outputId() {
        const { outputs } = job.details.settings;
        return job.submittedAt === undefined ? [] : outputs.map((_, index) => job.outputId(index));
      },
    }),
  };
}

/** Progress has words of its own: it says that a job is over, but not how it ended. */
function progressState(state: JobStateWord): JobProgressState {
  if (state === "unsubmitted") return "Unsubmitted";
  return state === "active" ? "Active" : "Over";
}
