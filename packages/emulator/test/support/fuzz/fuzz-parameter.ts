import fc from "fast-check";
import { iTwinIds, jobIds, workspaceId } from "./fuzz-world.ts";

/** What there is under a parameter's name. */
const known: Readonly<Record<string, readonly string[]>> = {
  iTwinId: iTwinIds,
  detectorName: ["traffic-signs", "traffic-signs", "@bentley/cracks-ortho"],
  detectorVersion: ["1.0", "1.0", "2.0"],
  versionNumber: ["1.0", "2.0"],
};

/** Values for one parameter of a path, by its name and the version of the service. */
export function parameter(name: string, version: "v1" | "v2"): fc.Arbitrary<string> {
  const ids = [...jobIds[version], "JOB-ACTIVE", ...(version === "v1" ? [workspaceId, workspaceId] : [])];
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...(known[name] ?? ids)) },
    { weight: 1, arbitrary: fc.constantFrom("", ".", "..", "%", "a/b", "%2e%2e", "constructor", "\u202e") },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  );
}
