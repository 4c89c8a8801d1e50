import type { DetectorExport, DetectorType } from "@reality-apis/reality-analysis/v2";
import { type Kind, listOf, oneOf, textLike } from "../../fields/kinds.ts";

export const detectorType: Kind<DetectorType> = oneOf([
  "PhotoObjectDetector",
  "PhotoSegmentationDetector",
  "OrthophotoSegmentationDetector",
  "PointCloudSegmentationDetector",
]);

export const detectorExports: Kind<DetectorExport[]> = listOf(oneOf(["Objects", "Lines", "Polygons", "Locations"]));

export const versionNumber: Kind<string> = textLike(/^\d+\.\d+$/);

/** Which characters are special is not documented; here it is those that the name of a job may not have either. */
export const displayName: Kind<string> = textLike(/^[^"<>|:*?\\/\p{Cc}]*$/u);
