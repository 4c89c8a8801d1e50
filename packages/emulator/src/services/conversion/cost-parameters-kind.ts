import type { JobCreateCostEstimationParameters } from "@reality-apis/reality-conversion";
import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { type Kind, notNegative } from "../../fields/kinds.ts";

export const costParametersKind: Kind<JobCreateCostEstimationParameters> = objectOf((fields) =>
  defined({
    gigaPixels: fields.optional("gigaPixels", notNegative),
    megaPoints: fields.optional("megaPoints", notNegative),
  }),
);
