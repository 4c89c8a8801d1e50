import type { Detector, DetectorPatch, DetectorSummary } from "@reality-apis/reality-analysis/v2";
import { text } from "../../fields/kinds.ts";
import { shape } from "../../fields/shape.ts";
import type { DetectorApi, DetectorView } from "../detectors/detector-api.ts";
import { detectorFacts, latestReady, versionFacts } from "../detectors/detector-facts.ts";
import { displayName } from "../detectors/kinds.ts";

const code = "InvalidRealityAnalysisRequest";

/** The detectors of Reality Analysis v2, with the slips of its definition: two codes and a message of other services. */
export const detectorApi: DetectorApi = {
  versionSegment: "versions",
  patch: shape<DetectorPatch>({}, { displayName, description: text, documentationUrl: text }),
  refusals: {
    list: { code: "InvalidModelingRequest", message: "Cannot retrieve detectors." },
    delete: { code, message: "Cannot delete detector." },
    deleteVersion: { code, message: "Cannot delete detector version." },
    patch: { code, message: "Invalid request to Reality Modeling." },
    complete: { code, message: "Cannot complete detector version upload." },
    publish: { code, message: "Cannot publish detector version." },
    unpublish: { code: "InvalidRealityDataAnalysisRequest", message: "Cannot unpublish detector version." },
  },
  detectorBody: detectorBodyV2,
  summaryBody: ({ detector, versions }): DetectorSummary => {
    const latestVersionNumber = latestReady(versions);
    return { ...detectorFacts(detector), ...(latestVersionNumber !== undefined && { latestVersionNumber }) };
  },
};

/** A detector as Reality Analysis v2 shows it. */
export function detectorBodyV2(view: DetectorView): Detector {
  const versions = view.versions.map((version) => ({ versionNumber: version.number, ...versionFacts(version, view) }));
  return { ...detectorFacts(view.detector), versions };
}
