import type { JobCreateCostEstimationParameters, JobOptions } from "@reality-apis/reality-conversion";

/** What a conversion job was asked to do. */
export interface ConversionDetails {
  readonly type: string;
  readonly name: string;
  readonly iTwinId: string;
  readonly inputs: readonly { readonly id: string; readonly type?: string }[];
  readonly outputs: readonly string[];
  readonly options?: JobOptions;
  readonly costEstimationParameters?: JobCreateCostEstimationParameters;
}
