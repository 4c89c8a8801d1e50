import type { JobPatchState, JobType, OutputFormat, Quality } from "@reality-apis/reality-modeling";

/** The words that requests to Reality Modeling may use. */
export const modelingWords: {
  readonly jobTypes: readonly JobType[];
  readonly qualities: readonly Quality[];
  readonly patchStates: readonly JobPatchState[];
  readonly outputs: readonly OutputFormat[];
} = {
  jobTypes: ["Full", "Calibration", "Reconstruction"],
  qualities: ["Draft", "Medium", "Extra"],
  patchStates: ["Active", "Cancelled"],
  outputs: [
    "CCOrientations",
    "3MX",
    "3SM",
    "WebReady ScalableMesh",
    "Cesium 3D Tiles",
    "POD",
    "Orthophoto/DSM",
    "LAS",
    "FBX",
    "OBJ",
    "ESRI i3s",
    "DGN",
    "LODTreeExport",
    "PLY",
    "OPC",
    "OMR",
    "ContextScene",
    "GaussianSplats",
  ],
};
