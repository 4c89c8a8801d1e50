import type { DetectorCreate, DetectorResponse } from "@reality-apis/reality-analysis/v2";
import { defined } from "../../fields/defined.ts";
import { text } from "../../fields/kinds.ts";
import { shape } from "../../fields/shape.ts";
import type { Route } from "../../http/route.ts";
import { detectorErrors } from "../detectors/detector-errors.ts";
import type { DetectorStore } from "../detectors/detector-store.ts";
import { detectorType } from "../detectors/kinds.ts";
import { invalidRequest } from "../invalid-request.ts";
import { readBody } from "../read-body.ts";
import { detectorBodyV2 } from "./detector-api.ts";

const code = "InvalidRealityAnalysisRequest";
const message = "Cannot create detector.";

const creationKind = shape<DetectorCreate>(
  { name: text, type: detectorType },
  { displayName: text, description: text, documentationUrl: text },
);

/** Creates a detector without versions. That a name which is taken is refused so is not documented. */
export function detectorsCreate(store: DetectorStore): Route {
  return {
    operation: "detectors-create",
    method: "POST",
    path: "/detectors",
    answer: async (call) => {
      const { name, type, displayName, description, documentationUrl } = await readBody(
        call,
        creationKind,
        detectorErrors(code),
        message,
      );
      if (store.get(name) !== undefined) {
        const reason = `There is already a detector named '${name}'.`;
        throw invalidRequest(code, message, [{ code: "InvalidValue", message: reason, target: "detector.name" }], 400);
      }
      const texts = defined({ displayName, description, documentationUrl });
      const detector = { name, ownerId: call.caller.id, type, texts, versions: [] };
      store.add(detector);
      const body: DetectorResponse = { detector: detectorBodyV2({ detector, versions: [] }) };
      return { status: 201, body };
    },
  };
}
