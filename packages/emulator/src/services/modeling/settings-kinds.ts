import type { JobCreateCacheSettings } from "@reality-apis/reality-modeling";
import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { countFromZero, flag, type Kind, listOf, oneOf, text } from "../../fields/kinds.ts";
import type { ModelingSettings } from "./details.ts";
import { modelingWords } from "./words.ts";

const outputsKind = listOf(oneOf(modelingWords.outputs));
const qualityKind = oneOf<ModelingSettings["quality"]>([...modelingWords.qualities, "Unknown"]);

const cacheKind: Kind<JobCreateCacheSettings> = objectOf((fields) =>
  defined({ createCache: fields.optional("createCache", flag), useCache: fields.optional("useCache", text) }),
);

/** The settings of a new job. */
export const settingsKind: Kind<ModelingSettings> = objectOf((fields) => {
  const quality = fields.required("quality", qualityKind);
  const outputs = fields.required("outputs", outputsKind);
  const processingEngines = fields.optional("processingEngines", countFromZero);
  const cacheSettings = fields.optional("cacheSettings", cacheKind);
  if (quality === undefined || outputs === undefined) return undefined;
  return defined({ quality, outputs, processingEngines, cacheSettings });
});

/** Changes to the settings of a job. */
export const patchSettingsKind: Kind<Partial<ModelingSettings>> = objectOf((fields) =>
  defined({
    quality: fields.optional("quality", qualityKind),
    outputs: fields.optional("outputs", outputsKind),
    processingEngines: fields.optional("processingEngines", countFromZero),
    cacheSettings: fields.optional("cacheSettings", cacheKind),
  }),
);
