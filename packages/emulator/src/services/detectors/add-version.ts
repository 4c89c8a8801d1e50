import type { Detector, DetectorVersion } from "./detector.ts";

/** Adds a version to a detector, whose files are still to come. */
export function addVersion(
  detector: Detector,
  version: Pick<DetectorVersion, "number" | "createdAt" | "capabilities">,
): DetectorVersion {
  const added: DetectorVersion = { ...version, status: "AwaitingData", isPublished: false };
  detector.versions = [added, ...detector.versions];
  return added;
}
