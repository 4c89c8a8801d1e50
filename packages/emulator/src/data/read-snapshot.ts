import { objectOf } from "../fields/fields.ts";
import { isObject } from "../fields/is-object.ts";
import { type Kind, listOf, numberWithin, text } from "../fields/kinds.ts";
import type { Problem } from "../fields/problem.ts";
import type { EmulatorSnapshot } from "./emulator-snapshot.ts";
import { keptObject } from "./kept-object.ts";
import { NewerSnapshotError } from "./newer-snapshot-error.ts";
import { snapshotProblem } from "./snapshot-problem.ts";

/** The instants that a Date can hold. */
const instant = numberWithin(-8.64e15, 8.64e15);

const snapshotKind: Kind<Omit<EmulatorSnapshot, "version">> = objectOf((fields) => {
  // A seed may be an empty text, which would count as missing.
  const seed = fields.optional("seed", text) ?? "";
  const now = fields.required("now", instant);
  const fates = fields.required("fates", listOf(keptObject()));
  const services = fields.required("services", keptObject<Readonly<Record<string, unknown>>>());
  return now === undefined || fates === undefined || services === undefined
    ? undefined
    : { seed, now, fates, services };
});

/** Checks the outside of a snapshot. Throws a RangeError for a value that is none, a NewerSnapshotError for a later version. */
export function readSnapshot(value: unknown): EmulatorSnapshot {
  const version = isObject(value) ? value.version : undefined;
  if (typeof version === "number" && version > 1) throw new NewerSnapshotError(version);
  const problems: Problem[] = version === 1 ? [] : [{ path: isObject(value) ? "version" : "", kind: "missing" }];
  const snapshot = snapshotKind(value, "", problems);
  if (snapshot === undefined || problems.length > 0) throw snapshotProblem(problems);
  return { version: 1, ...snapshot };
}
