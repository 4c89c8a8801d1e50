import { diffSets } from "../diff/diff-sets.ts";
import { readSpecs } from "../diff/read-specs.ts";
import type { ServiceDiff } from "../diff/service-diff.ts";
import { readReleased } from "./released.ts";

/** What changed since the last release, with the services that there are or were. */
export interface SinceRelease {
  readonly services: readonly string[];
  readonly diffs: readonly ServiceDiff[];
}

/** Compares the specifications as they are with those of the last release. Undefined before the first one. */
export async function compareWithRelease(root: string, folder: string = root): Promise<SinceRelease | undefined> {
  const before = readReleased(root);
  if (!before) return undefined;
  const after = readSpecs(root, folder, undefined);
  const services = [...new Set([...before.values(), ...after.values()].map(({ entry }) => entry.service))];
  return { services, diffs: await diffSets(before, after, { root, types: true }) };
}
