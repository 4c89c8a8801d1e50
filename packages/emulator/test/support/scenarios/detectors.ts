import type { Emulator } from "../../../src/index.ts";
import { object } from "../json.ts";
import { operation, type Request, type ServiceVersion, send } from "../service-versions.ts";
import { type Given, type Scenario, scenarios } from "./scenario.ts";

/** A request with the token of a user who lacks something. */
function lacking(lacks: "userId" | "accountId"): Scenario["request"] {
  return async ({ tokens }) => ({ token: tokens.issue({ lacks }).accessToken });
}

const LIBRARY = ["@bentley/cracks-ortho", "1.0"];

/** Creates a detector with its first version, as either version of the service does. */
async function createDetector(emulator: Emulator, { spec }: ServiceVersion): Promise<readonly string[]> {
  const { body } = example(spec, "detectors-create");
  await send(emulator, spec, "detectors-create", { body });
  const { name, version } = object(object(body).detector ?? body);
  if (typeof version === "string") return [String(name), version];
  const { body: versionBody } = example(spec, "detectors-version-create");
  await send(emulator, spec, "detectors-version-create", { parameters: [String(name)], body: versionBody });
  return [String(name), String(object(versionBody).versionNumber)];
}

/** What a detector's version has been through: its operations by the last part of their names. */
export function detectorAfter(version: ServiceVersion, ...steps: readonly string[]): Given {
  return async (emulator) => {
    const parameters = await createDetector(emulator, version);
    for (const step of steps) await send(emulator, version.spec, `detectors-${step}`, { parameters });
    return parameters;
  };
}

const COMPLETE = "complete-version-upload";
const PUBLISH = "publish-version";

/** The operations on detectors that both versions of the service have. */
export function detectorScenarios(version: ServiceVersion): Scenario[] {
  const after = (...steps: readonly string[]) => detectorAfter(version, ...steps);
  const library = { status: 403, given: () => LIBRARY };
  const create = example(version.spec, "detectors-create");
  const patch = example(version.spec, "detectors-patch");
  return [
    ...scenarios(
      "detectors-create",
      { status: 201, request: create },
      { status: 400, request: { body: replaced(create.body, "type", "MindReader") } },
    ),
    ...scenarios("detectors-get-all", { status: 200 }, { status: 400, request: { query: "?$filter=name eq 'a'" } }),
    ...scenarios("detectors-get", { status: 200, given: after(COMPLETE) }, { status: 404 }),
    ...scenarios(
      "detectors-patch",
      { status: 200, given: after(), request: patch },
      { status: 400, given: after(), request: { body: replaced(patch.body, "displayName", "<b>") } },
      { ...library, request: patch },
      { status: 404, request: patch },
    ),
    ...scenarios(
      "detectors-delete",
      { status: 204, given: after() },
      { status: 400, given: after(), request: lacking("userId") },
      library,
      { status: 404 },
    ),
    ...scenarios(
      "detectors-delete-version",
      { status: 204, given: after() },
      { status: 400, given: after(), request: lacking("accountId") },
      library,
      { status: 404 },
    ),
    ...scenarios(
      `detectors-${COMPLETE}`,
      { status: 204, given: after() },
      { status: 400, given: after(COMPLETE) },
      library,
      { status: 404 },
    ),
    ...scenarios(
      `detectors-${PUBLISH}`,
      { status: 204, given: after(COMPLETE) },
      { status: 400, given: after() },
      library,
      { status: 404 },
      { status: 409, given: after(COMPLETE, PUBLISH) },
    ),
    ...scenarios(
      "detectors-unpublish-version",
      { status: 204, given: after(COMPLETE, PUBLISH) },
      { status: 400, given: after(COMPLETE) },
      library,
      { status: 404 },
    ),
  ];
}

/** The request of the first example of an operation. */
export function example(spec: ServiceVersion["spec"], name: string): Request {
  return { body: Object.values(operation(spec, name).requests)[0] };
}

/** A body with another value, which may stand within `detector`. */
function replaced(body: unknown, name: string, value: unknown): object {
  const { detector } = object(body);
  return detector === undefined
    ? { ...object(body), [name]: value }
    : { detector: { ...object(detector), [name]: value } };
}
