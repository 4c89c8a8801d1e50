import type { JobCreateCostEstimationParameters } from "@reality-apis/reality-analysis";
import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { anyNumber, type Kind } from "../../fields/kinds.ts";

export const costParametersKind: Kind<JobCreateCostEstimationParameters> = objectOf((fields) =>
  defined({
    gigaPixels: fields.optional("gigaPixels", anyNumber),
    numberOfPhotos: fields.optional("numberOfPhotos", anyNumber),
    sceneWidth: fields.optional("sceneWidth", anyNumber),
    sceneHeight: fields.optional("sceneHeight", anyNumber),
    sceneLength: fields.optional("sceneLength", anyNumber),
    detectorScale: fields.optional("detectorScale", anyNumber),
    detectorCost: fields.optional("detectorCost", anyNumber),
  }),
);
