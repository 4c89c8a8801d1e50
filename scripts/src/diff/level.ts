/** What a change means for the version number of a package, the least first. */
export const levels = ["none", "patch", "minor", "major"] as const;

export type Level = (typeof levels)[number];

/** The gravest of some levels; none of none. */
export function gravest(found: Iterable<Level>): Level {
  return levels[Math.max(0, ...[...found].map((level) => levels.indexOf(level)))] ?? "none";
}

/** Whether a level is at least as grave as another. */
export function covers(level: Level, needed: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(needed);
}
