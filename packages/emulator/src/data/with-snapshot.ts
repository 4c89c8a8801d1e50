import type { EmulatorOptions } from "../emulator-options.ts";
import { readSnapshot } from "./read-snapshot.ts";

/**
 * The options with what their snapshot decides: the seed, as ids were drawn from it, and where the time goes on, unless
 * `startAt` says it. Throws a RangeError for a snapshot that cannot be, or one of another seed than is asked for.
 */
export function withSnapshot(options: EmulatorOptions): EmulatorOptions {
  if (options.snapshot === undefined) return options;
  const snapshot = readSnapshot(options.snapshot);
  const { seed, now } = snapshot;
  if (options.seed !== undefined && String(options.seed) !== seed) {
    throw new RangeError(`The snapshot was drawn from the seed '${seed}', not '${options.seed}': leave the seed out.`);
  }
  return { ...options, snapshot, seed, startAt: options.startAt ?? new Date(now) };
}
