import type { DetectorCapabilities, DetectorVersionStatus } from "@reality-apis/reality-analysis/v2";

/** What is kept of a detector. */
export interface Detector {
  readonly name: string;
  /** Missing for detectors that come with the library. */
  readonly ownerId?: string;
  readonly type: string;
  texts: DetectorTexts;
  /** Newest first. */
  versions: DetectorVersion[];
}

/** What people are told about a detector. */
export interface DetectorTexts {
  readonly displayName?: string;
  readonly description?: string;
  readonly documentationUrl?: string;
}

/** One version of a detector. */
export interface DetectorVersion {
  readonly number: string;
  /** Virtual milliseconds since the epoch. */
  readonly createdAt: number;
  readonly capabilities: DetectorCapabilities;
  status: DetectorVersionStatus;
  /** Whether it is in the public library. */
  isPublished: boolean;
}
