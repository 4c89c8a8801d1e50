import type {
  DetectorVersionCreate,
  DetectorVersionCreateCapabilities,
  DetectorVersionCreateResponse,
} from "@reality-apis/reality-analysis/v2";
import { shape } from "../../fields/shape.ts";
import type { Route } from "../../http/route.ts";
import { addVersion } from "../detectors/add-version.ts";
import { detectorErrors, detectorVersionExists } from "../detectors/detector-errors.ts";
import { versionFacts } from "../detectors/detector-facts.ts";
import { uploadLinks } from "../detectors/detector-links.ts";
import type { DetectorStore } from "../detectors/detector-store.ts";
import { findOwnDetector } from "../detectors/find-detector.ts";
import { detectorExports, versionNumber } from "../detectors/kinds.ts";
import { readBody } from "../read-body.ts";
import { texts } from "../v2/kinds.ts";

const creationKind = shape<DetectorVersionCreate>(
  {
    versionNumber,
    capabilities: shape<DetectorVersionCreateCapabilities>({ labels: texts }, { exports: detectorExports }),
  },
  {},
);

/** Creates a version of a detector, whose files are still to come. */
export function detectorVersionsCreate(store: DetectorStore): Route {
  const errors = detectorErrors("InvalidRealityAnalysisRequest");
  return {
    operation: "detectors-version-create",
    method: "POST",
    path: "/detectors/{detectorName}/versions",
    answer: async (call) => {
      const detector = findOwnDetector(store, call.id, call.caller);
      const wanted = await readBody(call, creationKind, errors, "Cannot create detector version.");
      const { versionNumber: number, capabilities } = wanted;
      if (detector.versions.some((version) => version.number === number)) return detectorVersionExists("versionNumber");
      const version = addVersion(detector, { number, createdAt: call.now, capabilities });
      const body: DetectorVersionCreateResponse = {
        version: { versionNumber: number, ...versionFacts(version, { detector, versions: [version] }) },
        _links: uploadLinks(detector, version, call.now),
      };
      return { status: 201, body };
    },
  };
}
