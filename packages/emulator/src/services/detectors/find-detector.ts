import type { Caller } from "../../http/caller.ts";
import { errorReply } from "../../http/error-reply.ts";
import { platformErrors } from "../../http/platform-errors.ts";
import { Refusal } from "../../http/refusal.ts";
import type { Detector, DetectorVersion } from "./detector.ts";
import type { DetectorStore } from "./detector-store.ts";

/** The versions that a caller gets to see: all of an own detector, the published ones of any other. */
export function visibleVersions({ ownerId, versions }: Detector, { id }: Caller): readonly DetectorVersion[] {
  return ownerId === id ? versions : versions.filter(({ isPublished }) => isPublished);
}

/** Whether a caller gets to see a detector at all. */
export function isVisible(detector: Detector, caller: Caller): boolean {
  return detector.ownerId === caller.id || visibleVersions(detector, caller).length > 0;
}

/** The detector, or a Refusal with status 404. */
export function findDetector(store: DetectorStore, name: string, caller: Caller): Detector {
  const detector = store.get(name);
  if (detector !== undefined && isVisible(detector, caller)) return detector;
  throw detectorNotFound();
}

/** A detector of the caller's, or a Refusal with status 404 or, if it is another one's, 403. */
export function findOwnDetector(store: DetectorStore, name: string, caller: Caller): Detector {
  const detector = findDetector(store, name, caller);
  if (detector.ownerId === caller.id) return detector;
  throw new Refusal(platformErrors.insufficientPermissions());
}

/** One version of a detector of the caller's, or the same Refusals. */
export function findOwnVersion(
  store: DetectorStore,
  { name, number, caller }: { name: string; number: string; caller: Caller },
): { detector: Detector; version: DetectorVersion } {
  const detector = findOwnDetector(store, name, caller);
  const version = detector.versions.find((candidate) => candidate.number === number);
  if (version !== undefined) return { detector, version };
  throw detectorNotFound();
}

function detectorNotFound(): Refusal {
  return new Refusal(errorReply(404, { code: "DetectorNotFound", message: "Requested detector is not available." }));
}
