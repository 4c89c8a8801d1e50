import type { JobProgressResponse, JobProgressState, JobResponse, JobsResponse } from "@reality-apis/reality-modeling";
import { keptObject } from "../../data/kept-object.ts";
import { defined } from "../../fields/defined.ts";
import { fullGrammar } from "../../filter/filter-fields.ts";
import { Refusal } from "../../http/refusal.ts";
import { type JobStateWord, stateWordOf } from "../../jobs/job-state-word.ts";
import { DAY_MS, MINUTE_MS } from "../../time/durations.ts";
import type { JobProfile } from "../jobs/job-service.ts";
import { filterRulesV1 } from "../v1/filter-rules.ts";
import { creationKind } from "./creation-kind.ts";
import type { ModelingDetails } from "./details.ts";
import { modelingErrors } from "./errors.ts";
import { jobBody } from "./job-body.ts";
import { workspaceNotFound } from "./workspace-not-found.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

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
    keptDetails: keptObject(),
    admit: ({ workspaceId }) => {
      if (workspaces.get(workspaceId) === undefined) throw new Refusal(workspaceNotFound());
    },
    jobBody: (view): JobResponse => ({ job: jobBody(view) }),
    jobsBody: (views, _links): JobsResponse => ({ jobs: views.map(jobBody), _links }),
    progressBody: ({ percentage, phase, state = progressState(stateWordOf(phase)), step }): JobProgressResponse => ({
      jobProgress: defined({ percentage, state, step }),
    }),
    filterRules: filterRulesV1(({ settings }) => settings.outputs),
  };
}

/** Progress has words of its own: it says that a job is over, but not how it ended. */
function progressState(state: JobStateWord): JobProgressState {
  if (state === "unsubmitted") return "Unsubmitted";
  return state === "active" ? "Active" : "Over";
}
