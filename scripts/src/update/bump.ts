import type { Level } from "../diff/level.ts";

/** What a changeset says of a package. */
export type Bump = Exclude<Level, "none">;

/**
 * The part of the version that goes up. While a package is at 0.x, that is the second one for what breaks, too: `^0.4`
 * doesn't take 0.5, and a preview is not made 1.0 by its first breaking change.
 */
export function bumpFor(level: Level, version: string): Bump | undefined {
  if (level === "none") return undefined;
  return level === "major" && version.startsWith("0.") ? "minor" : level;
}
