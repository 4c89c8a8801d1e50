import type { Kind } from "../../fields/kinds.ts";
import type { Detector, DetectorTexts, DetectorVersion } from "./detector.ts";

/** What sets the detectors of one version of the service apart from those of the other. */
export interface DetectorApi {
  /** The segment of paths before the number of a version. */
  readonly versionSegment: "version" | "versions";
  /** The body of a request to change a detector. */
  readonly patch: Kind<DetectorTexts>;
  readonly refusals: Readonly<Record<RefusedAction, RefusalWords>>;
  detectorBody(view: DetectorView): object;
  summaryBody(view: DetectorView): object;
}

/** What may be refused for what it asks. */
export type RefusedAction = "list" | "patch" | "complete" | "publish" | "unpublish" | "delete" | "deleteVersion";

/** The code and the message of such a refusal. */
export interface RefusalWords {
  readonly code: string;
  readonly message: string;
}

/** A detector, and what a caller gets to see of it. */
export interface DetectorView {
  readonly detector: Detector;
  readonly versions: readonly DetectorVersion[];
  /** The link to download a version's files; left out where the answer has no such links. */
  readonly downloadUrl?: (version: DetectorVersion) => string;
}
