import type { DetectorCreate, DetectorCreateDetails, DetectorCreateResponse } from "@reality-apis/reality-analysis";
import { defined } from "../../fields/defined.ts";
import { text } from "../../fields/kinds.ts";
import { shape } from "../../fields/shape.ts";
import type { Caller } from "../../http/caller.ts";
import type { Route } from "../../http/route.ts";
import { addVersion } from "../detectors/add-version.ts";
import type { Detector } from "../detectors/detector.ts";
import { detectorErrors, detectorVersionExists } from "../detectors/detector-errors.ts";
import { uploadLinks } from "../detectors/detector-links.ts";
import type { DetectorStore } from "../detectors/detector-store.ts";
import { findOwnDetector } from "../detectors/find-detector.ts";
import { detectorExports, detectorType, versionNumber } from "../detectors/kinds.ts";
import { readBody } from "../read-body.ts";
import { texts } from "../v2/kinds.ts";
import { detectorBodyV1 } from "./detector-api.ts";

const creationKind = shape<DetectorCreate>(
  {
    detector: shape<DetectorCreateDetails>(
      { name: text, type: detectorType, version: versionNumber, labels: texts },
      { displayName: text, description: text, documentationUrl: text, exports: detectorExports },
    ),
  },
  {},
);

/** Creates a detector with its first version, or a further version of a detector that is there. */
export function detectorsCreate(store: DetectorStore): Route {
  const errors = detectorErrors("InvalidRealityDataAnalysisRequest");
  return {
    operation: "detectors-create",
    method: "POST",
    path: "/detectors",
    answer: async (call) => {
      const { detector: wanted } = await readBody(call, creationKind, errors, "Cannot create detector.");
      const detector = detectorFor(store, wanted, call.caller);
      const { version: number } = wanted;
      if (detector.versions.some((version) => version.number === number)) return detectorVersionExists();
      const capabilities = defined({ labels: wanted.labels, exports: wanted.exports });
      const version = addVersion(detector, { number, createdAt: call.now, capabilities });
      const body: DetectorCreateResponse = {
        detector: detectorBodyV1({ detector, versions: detector.versions }),
        _links: uploadLinks(detector, version, call.now),
      };
      return { status: 201, body };
    },
  };
}

/** The detector of that name, which has to be the caller's, made if there is none. */
function detectorFor(store: DetectorStore, wanted: DetectorCreateDetails, caller: Caller): Detector {
  const { name, type, displayName, description, documentationUrl } = wanted;
  if (store.get(name) !== undefined) return findOwnDetector(store, name, caller);
  const texts = defined({ displayName, description, documentationUrl });
  const detector = { name, ownerId: caller.id, type, texts, versions: [] };
  store.add(detector);
  return detector;
}
