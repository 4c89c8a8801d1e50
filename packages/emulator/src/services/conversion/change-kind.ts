import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { type Kind, oneOfFolded } from "../../fields/kinds.ts";
import type { JobChange } from "../v1/job-changes.ts";
import { costParametersKind } from "./cost-parameters-kind.ts";
import type { ConversionDetails } from "./details.ts";
import { optionsKind } from "./options-kind.ts";
import { conversionWords } from "./words.ts";

/** The body of a request to change a job: new options and cost parameters are laid over the old ones. */
export const changeKind: Kind<JobChange<ConversionDetails>> = objectOf((fields) => {
  const state = fields.optional("state", oneOfFolded(conversionWords.patchStates));
  const options = fields.optional("options", optionsKind);
  const costs = fields.optional("costEstimationParameters", costParametersKind);
  const change = (details: ConversionDetails): ConversionDetails => ({
    ...details,
    ...(options !== undefined && { options: { ...details.options, ...options } }),
    ...(costs !== undefined && { costEstimationParameters: { ...details.costEstimationParameters, ...costs } }),
  });
  return defined({ state, change: options === undefined && costs === undefined ? undefined : change });
});
