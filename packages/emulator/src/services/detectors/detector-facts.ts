import type { DetectorVersion as VersionBody } from "@reality-apis/reality-analysis/v2";
import { dateTime } from "../date-time.ts";
import type { Detector, DetectorTexts, DetectorVersion } from "./detector.ts";
import type { DetectorView } from "./detector-api.ts";

/** What both versions of the service say alike about a detector. */
export function detectorFacts({ name, type, texts }: Detector): { name: string; type: string } & DetectorTexts {
  return { name, ...texts, type };
}

/** What they say alike about a version of it. */
export function versionFacts(
  version: DetectorVersion,
  { detector, downloadUrl }: DetectorView,
): Omit<VersionBody, "versionNumber"> {
  return {
    creationDate: dateTime(version.createdAt),
    status: version.status,
    ...(detector.ownerId !== undefined && { creatorId: detector.ownerId }),
    capabilities: version.capabilities,
    ...(downloadUrl !== undefined && version.status === "Ready" && { downloadUrl: downloadUrl(version) }),
  };
}

/** The number of the newest version that can be used. */
export function latestReady(versions: readonly DetectorVersion[]): string | undefined {
  return versions.find(({ status }) => status === "Ready")?.number;
}
