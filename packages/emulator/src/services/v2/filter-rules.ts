import type { FilterRules } from "../jobs/filter-rules.ts";
import type { DetailsV2 } from "./details.ts";
import { shownSpecifications } from "./job-body.ts";
import { stateOfPhase } from "./state-of-phase.ts";

/** Where the v2 services' jobs have what filters ask for. */
export const filterRulesV2: FilterRules<DetailsV2> = {
  facts: (details) => details,
  state: ({ phase, state = stateOfPhase(phase) }) => state,
  inputIds: ({ work }) => work.inputIds,
  outputIds: (job) => {
    const shown = shownSpecifications(job);
    return "output" in shown && typeof shown.output === "string" ? [shown.output] : [];
  },
};
