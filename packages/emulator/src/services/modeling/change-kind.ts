import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { type Kind, oneOf, oneOfFolded } from "../../fields/kinds.ts";
import type { JobChange } from "../v1/job-changes.ts";
import { costParametersKind } from "./cost-parameters-kind.ts";
import type { ModelingDetails } from "./details.ts";
import { patchSettingsKind } from "./settings-kinds.ts";
import { modelingWords } from "./words.ts";

/** The body of a request to change a job: new settings and cost parameters are laid over the old ones. */
export const changeKind: Kind<JobChange<ModelingDetails>> = objectOf((fields) => {
  const asked = fields.optional("state", oneOfFolded(modelingWords.patchStates));
  const type = fields.optional("type", oneOf(modelingWords.jobTypes));
  const settings = fields.optional("settings", patchSettingsKind);
  const costs = fields.optional("costEstimationParameters", costParametersKind);
  const change = (details: ModelingDetails): ModelingDetails => ({
    ...details,
    ...(type !== undefined && { type }),
    ...(settings !== undefined && { settings: { ...details.settings, ...settings } }),
    ...(costs !== undefined && { costEstimationParameters: { ...details.costEstimationParameters, ...costs } }),
  });
  const changes = type !== undefined || settings !== undefined || costs !== undefined;
  return defined({ state: asked && STATES[asked], change: changes ? change : undefined });
});

const STATES = { Active: "active", Cancelled: "cancelled" } as const;
