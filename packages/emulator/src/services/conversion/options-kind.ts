import type { JobCreateOptions } from "@reality-apis/reality-conversion";
import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { anyNumber, countFromZero, flag, type Kind, numberWithin, text, wholeNumber } from "../../fields/kinds.ts";

export const optionsKind: Kind<JobCreateOptions> = objectOf((fields) =>
  defined({
    processingEngines: fields.optional("processingEngines", countFromZero),
    merge: fields.optional("merge", flag),
    inputSRS: fields.optional("inputSRS", text),
    outputSRS: fields.optional("outputSRS", text),
    sampleWorldStep: fields.optional("sampleWorldStep", anyNumber),
    featureClassDisplayName: fields.optional("featureClassDisplayName", text),
    topLevel: fields.optional("topLevel", wholeNumber),
    bottomLevel: fields.optional("bottomLevel", wholeNumber),
    tileFormat: fields.optional("tileFormat", text),
    jpgQuality: fields.optional("jpgQuality", numberWithin(10, 99)),
    backgroundColor: fields.optional("backgroundColor", text),
  }),
);
