import type { JobCreateCostEstimationParameters } from "@reality-apis/reality-modeling";
import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { anyNumber, type Kind, oneOf } from "../../fields/kinds.ts";
import { modelingWords } from "./words.ts";

export const costParametersKind: Kind<JobCreateCostEstimationParameters> = objectOf((fields) =>
  defined({
    gigaPixels: fields.optional("gigaPixels", anyNumber),
    megaPoints: fields.optional("megaPoints", anyNumber),
    meshQuality: fields.optional("meshQuality", oneOf(modelingWords.qualities)),
  }),
);
