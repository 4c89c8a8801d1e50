import type { Caller } from "../../http/caller.ts";
import { errorReply } from "../../http/error-reply.ts";
import type { Reply } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import type { Detector, DetectorVersion } from "./detector.ts";
import type { DetectorApi, RefusalWords } from "./detector-api.ts";
import { detectorVersionExists } from "./detector-errors.ts";
import type { DetectorStore } from "./detector-store.ts";
import { findOwnVersion } from "./find-detector.ts";
import { requireOf } from "./require-of.ts";

/** What an operation does to a version; gives an answer only to refuse it. */
type VersionAction = (found: { detector: Detector; version: DetectorVersion; caller: Caller }) => Reply | undefined;

/** The four operations on one version of a detector. None of them has a body to read or to answer. */
export function versionRoutes(store: DetectorStore, { versionSegment, refusals }: DetectorApi): Route[] {
  const path = `/detectors/{detectorName}/${versionSegment}/{version}`;
  const route = (operation: string, method: "POST" | "DELETE", end: string, act: VersionAction): Route => ({
    operation,
    method,
    path: `${path}${end}`,
    answer: ({ id: name, subId: number, caller }) =>
      act({ ...findOwnVersion(store, { name, number, caller }), caller }) ?? { status: 204 },
  });
  return [
    route("detectors-complete-version-upload", "POST", "/complete", complete(refusals.complete)),
    route("detectors-publish-version", "POST", "/publish", publish(refusals.publish)),
    route("detectors-unpublish-version", "POST", "/unpublish", unpublish(refusals.unpublish)),
    route("detectors-delete-version", "DELETE", "", ({ detector, version, caller }) => {
      requireOf(caller, "accountId", refusals.deleteVersion);
      detector.versions = detector.versions.filter((other) => other !== version);
      return undefined;
    }),
  ];
}

function complete(words: RefusalWords): VersionAction {
  return ({ version }) => {
    if (version.status !== "AwaitingData") {
      return refuse(words, "InvalidChange", "Detector must be in 'AwaitingData' state for version upload completion.");
    }
    version.status = "Ready";
    return undefined;
  };
}

function publish(words: RefusalWords): VersionAction {
  return ({ version }) => {
    if (version.status !== "Ready") {
      return refuse(words, "InvalidChange", "Can only publish a detector version in a 'Ready' state.");
    }
    if (version.isPublished) return detectorVersionExists();
    version.isPublished = true;
    return undefined;
  };
}

function unpublish(words: RefusalWords): VersionAction {
  return ({ version }) => {
    if (!version.isPublished) return refuse(words, "InvalidParameter", "Detector version cannot be unpublished.");
    version.isPublished = false;
    return undefined;
  };
}

function refuse(words: RefusalWords, code: string, message: string): Reply {
  return errorReply(400, words, [{ code, message }]);
}
