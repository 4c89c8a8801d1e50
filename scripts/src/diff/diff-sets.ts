import { type DiffOptions, diffService } from "./diff-service.ts";
import type { SpecSet } from "./read-specs.ts";
import type { ServiceDiff } from "./service-diff.ts";

/** Compares all service versions that either set has; those without a difference are left out. */
export async function diffSets(before: SpecSet, after: SpecSet, options: DiffOptions): Promise<readonly ServiceDiff[]> {
  const diffs: ServiceDiff[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name), after.get(name)];
    if (old && old.sha256 === now?.sha256) continue;
    diffs.push(await diffService({ ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) }, options));
  }
  return diffs.filter(({ changes }) => changes.length > 0);
}
