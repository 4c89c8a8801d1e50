import type { DetectorUploadLinks } from "@reality-apis/reality-analysis/v2";
import { encodedSegment } from "../encoded-segment.ts";
import { storageLink } from "../storage-link.ts";
import type { Detector, DetectorVersion } from "./detector.ts";

/** Where to upload the files of a version, and where to say that they are there: as documented, a slip of v2 included. */
export function uploadLinks(detector: Detector, { number }: DetectorVersion, now: number): DetectorUploadLinks {
  return {
    completeUrl: { href: `detectors/${encodedSegment(detector.name)}/version/${number}/complete` },
    uploadUrl: { href: fileLink(detector, number, "w", now) },
  };
}

/** Where to download the files of a version. */
export function downloadLink(detector: Detector, { number }: DetectorVersion, now: number): string {
  return fileLink(detector, number, "r", now);
}

function fileLink({ ownerId = "library", name }: Detector, number: string, permissions: string, now: number): string {
  return storageLink(`${ownerId}/${name}-${number}.zip`, "file", permissions, now);
}
