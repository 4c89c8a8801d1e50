import { conversionJob, createWorkspace, ITWIN, modelingJob } from "../../support.ts";
import { object } from "../json.ts";
import { type ServiceVersion, serviceVersions } from "../service-versions.ts";
import { detectorAfter, detectorScenarios, example } from "./detectors.ts";
import { workspaceScenarios } from "./modeling-v1.ts";
import { type Scenario, scenarios } from "./scenario.ts";
import { jobScenariosV1 } from "./v1-jobs.ts";
import { jobScenariosV2, placeScenarios } from "./v2-jobs.ts";

/** Every documented answer that the emulator gives, by the names of the specifications. */
export const allScenarios: Readonly<Record<string, (version: ServiceVersion) => readonly Scenario[]>> = {
  "reality-conversion.v1": () =>
    jobScenariosV1({ key: "reality-conversion", creation: async () => conversionJob, unknownITwin: 403 }),
  "reality-conversion.v2": (version) => jobScenariosV2("reality-conversion@v2", creationOf(version), 403),
  "reality-modeling.v1": () => [
    ...jobScenariosV1({
      key: "reality-modeling",
      creation: async (emulator) => modelingJob(await createWorkspace(emulator)),
    }),
    ...workspaceScenarios,
  ],
  "reality-modeling.v2": (version) => [
    ...jobScenariosV2("reality-modeling@v2", creationOf(version), 403),
    ...placeScenarios,
  ],
  "reality-analysis.v1": (version) => [
    ...jobScenariosV1({ key: "reality-analysis", creation: async () => creationOf(version), unknownITwin: 404 }),
    ...detectorScenarios(version),
    ...scenarios("detectors-create", {
      status: 409,
      given: detectorAfter(version),
      request: example(version.spec, "detectors-create"),
    }),
  ],
  "reality-analysis.v2": (version) => [
    ...jobScenariosV2("reality-analysis@v2", creationOf(version), 404),
    ...placeScenarios,
    ...detectorScenarios(version),
    ...versionCreationScenarios(version),
  ],
};

function versionCreationScenarios(version: ServiceVersion): Scenario[] {
  const request = example(version.spec, "detectors-version-create");
  const next = { ...object(request.body), versionNumber: "7.0" };
  return scenarios(
    "detectors-version-create",
    { status: 201, given: detectorAfter(version), request: { body: next } },
    { status: 400, given: detectorAfter(version), request: { body: { ...next, versionNumber: "7" } } },
    { status: 403, given: () => ["@bentley/cracks-ortho"], request },
    // Documented for an operation that there is not; a detector that there is not has words of its own.
    { status: 404, request, inOtherWords: true },
    { status: 409, given: detectorAfter(version), request },
  );
}

function creationOf({ spec }: ServiceVersion): object {
  return { ...object(example(spec, "jobs-create").body), iTwinId: ITWIN };
}

/** All versions with their scenarios. */
export const versionsWithScenarios = Object.entries(serviceVersions).map(
  ([name, version]) => [name, version, allScenarios[name]?.(version) ?? []] as const,
);
