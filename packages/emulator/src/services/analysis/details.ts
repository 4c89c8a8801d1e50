import type { JobCreateCostEstimationParameters } from "@reality-apis/reality-analysis";

/** What an analysis job was asked to do. */
export interface AnalysisDetails {
  readonly type: string;
  readonly name: string;
  readonly iTwinId: string;
  readonly inputs: readonly { readonly type: string; readonly id: string }[];
  readonly outputs: readonly string[];
  readonly options?: object;
  readonly costEstimationParameters?: JobCreateCostEstimationParameters;
}
