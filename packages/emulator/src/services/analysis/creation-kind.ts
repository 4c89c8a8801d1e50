import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { type Kind, listOf, text } from "../../fields/kinds.ts";
import { costParametersKind } from "./cost-parameters-kind.ts";
import type { AnalysisDetails } from "./details.ts";
import { type AnalysisJobType, jobTypes } from "./job-types.ts";
import { inputKind, typeKind } from "./kinds.ts";

/** The body of a request to create a job, whose type decides what suits it. */
export const creationKind: Kind<AnalysisDetails> = objectOf((fields) => {
  const type = fields.required("type", typeKind);
  const suits = type === undefined ? anything : jobTypes[type];
  const name = fields.required("name", text);
  const iTwinId = fields.required("iTwinId", text);
  const inputs = fields.required("inputs", listOf(inputKind(suits.input)));
  const outputs = fields.required("outputs", listOf(suits.output));
  const options = fields.optional("options", suits.options);
  const costEstimationParameters = fields.optional("costEstimationParameters", costParametersKind);
  if (type === undefined || name === undefined || iTwinId === undefined) return undefined;
  if (inputs === undefined || outputs === undefined) return undefined;
  return defined({ type, name, iTwinId, inputs, outputs, options, costEstimationParameters });
});

/** What suits a job of which nobody knows the type. */
const anything: AnalysisJobType = { input: text, output: text, options: objectOf(() => ({})) };
