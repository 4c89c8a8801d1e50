import type {
  JobCreateCostEstimationParameters,
  JobCreateInput,
  JobCreateSettings,
  Quality,
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

/**
 * The settings, with room for formats of jobs of the past that nobody may ask for now, and for the quality `Unknown`,
 * which the vendor's old client sends where nobody chose one.
 */
export type ModelingSettings = Omit<JobCreateSettings, "outputs" | "quality"> & {
  readonly outputs: readonly string[];
  readonly quality: Quality | "Unknown";
};
