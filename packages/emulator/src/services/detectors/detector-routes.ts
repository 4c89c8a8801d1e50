import type { Route } from "../../http/route.ts";
import { readBody } from "../read-body.ts";
import type { DetectorApi } from "./detector-api.ts";
import { detectorErrors } from "./detector-errors.ts";
import { downloadLink } from "./detector-links.ts";
import type { DetectorStore } from "./detector-store.ts";
import { detectorsGetAll } from "./detectors-get-all.ts";
import { findDetector, findOwnDetector, visibleVersions } from "./find-detector.ts";
import { requireOf } from "./require-of.ts";
import { versionRoutes } from "./version-routes.ts";

/** The operations on detectors that both versions of the service have, but for those that create. */
export function detectorRoutes(store: DetectorStore, api: DetectorApi): Route[] {
  return [
    detectorsGetAll(store, api),
    getRoute(store, api),
    patchRoute(store, api),
    deleteRoute(store, api),
    ...versionRoutes(store, api),
  ];
}

function getRoute(store: DetectorStore, { detectorBody }: DetectorApi): Route {
  return {
    operation: "detectors-get",
    method: "GET",
    path: "/detectors/{detectorName}",
    answer: ({ id, caller, now }) => {
      const detector = findDetector(store, id, caller);
      const versions = visibleVersions(detector, caller);
      const body = detectorBody({ detector, versions, downloadUrl: (version) => downloadLink(detector, version, now) });
      return { status: 200, body: { detector: body } };
    },
  };
}

function patchRoute(store: DetectorStore, { detectorBody, patch, refusals }: DetectorApi): Route {
  const { code, message } = refusals.patch;
  return {
    operation: "detectors-patch",
    method: "PATCH",
    path: "/detectors/{detectorName}",
    answer: async (call) => {
      const detector = findOwnDetector(store, call.id, call.caller);
      const news = await readBody(call, patch, detectorErrors(code), message);
      detector.texts = { ...detector.texts, ...news };
      return { status: 200, body: { detector: detectorBody({ detector, versions: detector.versions }) } };
    },
  };
}

function deleteRoute(store: DetectorStore, { refusals }: DetectorApi): Route {
  return {
    operation: "detectors-delete",
    method: "DELETE",
    path: "/detectors/{detectorName}",
    answer: ({ id, caller }) => {
      requireOf(caller, "userId", refusals.delete);
      store.remove(findOwnDetector(store, id, caller).name);
      return { status: 204 };
    },
  };
}
