import type { Detector, DetectorPatch, DetectorPatchDetails, DetectorSummary } from "@reality-apis/reality-analysis";
import { text } from "../../fields/kinds.ts";
import { shape } from "../../fields/shape.ts";
import type { DetectorApi, DetectorView } from "../detectors/detector-api.ts";
import { detectorFacts, latestReady, versionFacts } from "../detectors/detector-facts.ts";
import { displayName } from "../detectors/kinds.ts";

const code = "InvalidRealityDataAnalysisRequest";

const patchKind = shape<DetectorPatch>(
  {
    detector: shape<DetectorPatchDetails>({}, { displayName, description: text, documentationUrl: text }),
  },
  {},
);

/** The detectors of Reality Analysis v1. */
export const detectorApi: DetectorApi = {
  versionSegment: "version",
  patch: (value, path, problems) => patchKind(value, path, problems)?.detector,
  refusals: {
    list: { code, message: "Cannot retrieve detectors." },
    delete: { code, message: "Cannot delete detector." },
    deleteVersion: { code, message: "Cannot delete detector version." },
    patch: { code, message: "Invalid request to Reality Data Analysis." },
    complete: { code, message: "Cannot complete detector version upload." },
    publish: { code, message: "Cannot publish detector version." },
    unpublish: { code, message: "Cannot unpublish detector version." },
  },
  detectorBody: detectorBodyV1,
  summaryBody: ({ detector, versions }): DetectorSummary => {
    const latestVersion = latestReady(versions);
    return { ...detectorFacts(detector), ...(latestVersion !== undefined && { latestVersion }) };
  },
};

/** A detector as Reality Analysis v1 shows it. */
export function detectorBodyV1(view: DetectorView): Detector {
  const versions = view.versions.map((version) => ({ version: version.number, ...versionFacts(version, view) }));
  return { ...detectorFacts(view.detector), versions };
}
