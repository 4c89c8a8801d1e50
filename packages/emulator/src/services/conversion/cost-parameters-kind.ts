import type { JobCreateCostEstimationParameters } from "@reality-apis/reality-conversion";
import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { anyNumber, type Kind } from "../../fields/kinds.ts";

export const costParametersKind: Kind<JobCreateCostEstimationParameters> = objectOf((fields) =>
  defined({
    gigaPixels: fields.optional("gigaPixels", anyNumber),
    megaPoints: fields.optional("megaPoints", anyNumber),
  }),
);
