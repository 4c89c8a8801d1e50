import type {
  JobCreateCostEstimationParameters,
  JobCreateInput,
  JobCreateSettings,
} from "@reality-apis/reality-modeling";

/** What a modeling job was asked to do. */
export interface ModelingDetails {
  readonly type: string;
  readonly name: string;
  readonly workspaceId: string;
  /** The iTwin of the workspace. */
  readonly iTwinId?: string;
  readonly inputs: readonly JobCreateInput[];
  readonly settings: ModelingSettings;
  readonly costEstimationParameters?: JobCreateCostEstimationParameters;
}

/** The settings, with room for formats of jobs of the past that nobody may ask for now. */
export type ModelingSettings = Omit<JobCreateSettings, "outputs"> & { readonly outputs: readonly string[] };
