import { replaceFiles } from "../write/replace-files.ts";
import type { PlannedChangeset } from "./plan-changesets.ts";

/** The files that a plan writes and removes. What somebody edited is not among them. */
export function changesetFiles(planned: readonly PlannedChangeset[]): ReadonlyMap<string, string | undefined> {
  return new Map(
    planned.filter(({ state }) => state === "missing" || state === "different").map(({ file, text }) => [file, text]),
  );
}

/** Writes what was planned, and says so. */
export function writeChangesets(root: string, planned: readonly PlannedChangeset[]): readonly string[] {
  replaceFiles(root, changesetFiles(planned));
  return changesetLines(planned);
}

/** What becomes of each changeset, in words. */
export function changesetLines(planned: readonly PlannedChangeset[]): readonly string[] {
  const lines = planned.flatMap(({ file, state, text, bump, packageName }) => {
    if (state === "edited")
      return [`${file} was edited by hand and stays as it is; ${packageName} needs ${bump ?? "nothing"}`];
    if (state === "current") return [`${file} says so already`];
    if (state === "missing") return [`${file} written: ${packageName} ${bump}`];
    if (state === "different")
      return [
        text === undefined
          ? `${file} removed: nothing is left to say`
          : `${file} written again: ${packageName} ${bump}`,
      ];
    return [];
  });
  return lines.length > 0 ? lines : ["Nothing changed since the last release: no changeset is needed."];
}
