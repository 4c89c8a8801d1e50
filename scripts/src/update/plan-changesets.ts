import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gravest } from "../diff/level.ts";
import { readVersion } from "../diff/read-package.ts";
import type { ServiceDiff } from "../diff/service-diff.ts";
import { type Bump, bumpFor } from "./bump.ts";
import { changesetText, isUntouched } from "./changeset-text.ts";

/** The changeset of one package. */
export interface PlannedChangeset {
  readonly packageName: string;
  readonly file: string;
  /** What the package needs at least; undefined if nothing changed in it. */
  readonly bump: Bump | undefined;
  /** What to write; undefined to remove the file. */
  readonly text: string | undefined;
  /** `edited` is somebody's own, and stays as it is. */
  readonly state: "missing" | "different" | "current" | "edited" | "absent";
}

/** Plans one changeset for each service: the same name each time, so that no change is told twice. */
export function planChangesets(
  root: string,
  services: readonly string[],
  diffs: readonly ServiceDiff[],
): readonly PlannedChangeset[] {
  return services.map((service) =>
    planChangeset(
      root,
      service,
      diffs.filter((diff) => diff.service === service),
    ),
  );
}

function planChangeset(root: string, service: string, diffs: readonly ServiceDiff[]): PlannedChangeset {
  const file = `.changeset/spec-${service}.md`;
  const packageName = diffs[0]?.packageName ?? `@reality-apis/${service}`;
  const bump = bumpFor(gravest(diffs.map(({ level }) => level)), readVersion(root, service));
  const text = bump && changesetText(packageName, bump, diffs);
  const present = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;
  return { packageName, file, bump, text, state: stateOf(present, text) };
}

function stateOf(present: string | undefined, text: string | undefined): PlannedChangeset["state"] {
  if (present === undefined) return text === undefined ? "absent" : "missing";
  if (!isUntouched(present)) return "edited";
  return present === text ? "current" : "different";
}
