import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { type Kind, listOf, oneOf, text } from "../../fields/kinds.ts";
import { costParametersKind } from "./cost-parameters-kind.ts";
import type { ConversionDetails } from "./details.ts";
import { optionsKind } from "./options-kind.ts";
import { conversionWords } from "./words.ts";

const inputKind = objectOf((fields) => {
  const id = fields.required("id", text);
  return id === undefined ? undefined : { id };
});

/** The body of a request to create a job. */
export const creationKind: Kind<ConversionDetails> = objectOf((fields) => {
  const type = fields.required("type", oneOf(conversionWords.jobTypes));
  const name = fields.required("name", text);
  const iTwinId = fields.required("iTwinId", text);
  const inputs = fields.required("inputs", listOf(inputKind));
  const outputs = fields.required("outputs", listOf(oneOf(conversionWords.outputs)));
  const options = fields.optional("options", optionsKind);
  const costEstimationParameters = fields.optional("costEstimationParameters", costParametersKind);
  if (type === undefined || name === undefined || iTwinId === undefined) return undefined;
  if (inputs === undefined || outputs === undefined) return undefined;
  return defined({ type, name, iTwinId, inputs, outputs, options, costEstimationParameters });
});
