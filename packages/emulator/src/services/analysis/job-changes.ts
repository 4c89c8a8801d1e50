import type { JobPatchOptions, JobPatchState } from "@reality-apis/reality-analysis";
import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { anyNumber, flag, type Kind, listOf, oneOfFolded, text, wholeNumber } from "../../fields/kinds.ts";
import type { Problem } from "../../fields/problem.ts";
import { shape } from "../../fields/shape.ts";
import type { JobChange, JobChanges } from "../v1/job-changes.ts";
import { costParametersKind } from "./cost-parameters-kind.ts";
import { creationKind } from "./creation-kind.ts";
import type { AnalysisDetails } from "./details.ts";
import { inputKind, typeKind } from "./kinds.ts";

/** How an analysis job can be changed before it is submitted; in the end all has to suit its type. */
export const analysisChanges: JobChanges<AnalysisDetails> = {
  kind: objectOf((fields): JobChange<AnalysisDetails> => {
    const state = fields.optional("state", oneOfFolded<JobPatchState>(["active", "cancelled"]));
    const news = defined({
      type: fields.optional("type", typeKind),
      inputs: fields.optional("inputs", listOf(inputKind(text))),
      outputs: fields.optional("outputs", listOf(text)),
      options: fields.optional("options", optionsKind),
      costEstimationParameters: fields.optional("costEstimationParameters", costParametersKind),
    });
    const hasNews = Object.keys(news).length > 0;
    return defined({ state, change: hasNews ? (details: AnalysisDetails) => laidOver(details, news) : undefined });
  }),
  problemsOf: (details) => {
    const problems: Problem[] = [];
    creationKind(details, "", problems);
    return problems;
  },
  tooLateToDelete: "Submitted job cannot be deleted.",
};

/** New options are laid over the old ones, which a new type does away with. */
function laidOver(details: AnalysisDetails, news: Partial<AnalysisDetails>): AnalysisDetails {
  const { options: old, ...rest } = details;
  const kept = news.type === undefined || news.type === details.type ? old : undefined;
  const options = news.options === undefined ? kept : { ...kept, ...news.options };
  const costs = news.costEstimationParameters && {
    ...details.costEstimationParameters,
    ...news.costEstimationParameters,
  };
  return {
    ...rest,
    ...news,
    ...defined({ options, costEstimationParameters: costs ?? rest.costEstimationParameters }),
  };
}

/** The options of all types at once. */
const optionsKind: Kind<JobPatchOptions> = shape<JobPatchOptions>(
  {},
  {
    useTiePoints: flag,
    minPhotos: wholeNumber,
    maxDist: anyNumber,
    exportSrs: text,
    computeLineWidth: flag,
    removeSmallComponents: anyNumber,
    saveConfidence: flag,
    colorThresholdLow: anyNumber,
    colorThresholdHigh: anyNumber,
    distThresholdLow: anyNumber,
    distThresholdHigh: anyNumber,
    resolution: anyNumber,
    minPoints: wholeNumber,
  },
);
