import type { JobPatchState, JobType, OutputFormat } from "@reality-apis/reality-conversion";

/** The words that requests to Reality Conversion may use. */
export const conversionWords: {
  readonly jobTypes: readonly JobType[];
  readonly outputs: readonly OutputFormat[];
  readonly patchStates: readonly JobPatchState[];
} = {
  jobTypes: ["Conversion", "ImportFeatures"],
  outputs: ["OPC", "PNTS", "GLB", "GLBC", "LAS", "LAZ", "E57", "PointCloud", "GeoJSON", "FDB", "XYZTileMap"],
  patchStates: ["active", "cancelled"],
};
