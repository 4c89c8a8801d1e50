import type { Emulator, JobSeeds } from "../../../src/index.ts";
import { FORBIDDEN_ITWIN, ITWIN, MISSING_ITWIN, OTHER_ITWIN } from "../../support.ts";
import { type Scenario, scenarios } from "./scenario.ts";

/** A v1 service. */
interface JobsV1 {
  readonly key: "reality-conversion" | "reality-modeling" | "reality-analysis";
  /** A creation that it takes. */
  readonly creation: (emulator: Emulator) => Promise<object>;
  /** The answer to a creation in an iTwin that there is not, if that is documented. */
  readonly unknownITwin?: 403 | 404;
}

const inITwin = (id: string): string => `?$filter=iTwinId eq ${id}`;

/** The six operations on jobs of a v1 service. */
export function jobScenariosV1({ key, creation, unknownITwin }: JobsV1): Scenario[] {
  const creating = (change: object): Scenario["request"] => {
    return async (emulator) => ({ body: { ...(await creation(emulator)), ...change } });
  };
  const unsubmitted = seeded(key, "unsubmitted");
  const submitted = seeded(key, "active");
  const submit = { body: { state: key === "reality-modeling" ? "Active" : "active" } };
  return [
    ...scenarios(
      "jobs-create",
      { status: 201, request: creating({}) },
      { status: 422, request: creating({ name: undefined }), inOtherWords: key === "reality-modeling" },
      ...(unknownITwin === undefined
        ? [{ status: 404, request: creating({ workspaceId: "none" }) }]
        : [
            { status: unknownITwin, request: creating({ iTwinId: OTHER_ITWIN }) },
            { status: 403, request: creating({ iTwinId: FORBIDDEN_ITWIN }) },
            { status: 404, request: creating({ iTwinId: MISSING_ITWIN }) },
          ]),
    ),
    ...scenarios(
      "jobs-get-all",
      { status: 200, given: submitted, request: { query: inITwin(ITWIN) } },
      { status: 403, request: { query: inITwin(FORBIDDEN_ITWIN) } },
      { status: 404, request: { query: inITwin(OTHER_ITWIN) } },
      { status: 422, request: { query: `${inITwin(ITWIN)}&$top=0` } },
    ),
    ...scenarios("jobs-get", { status: 200, given: submitted }, { status: 404 }),
    ...scenarios(
      "jobs-patch",
      { status: 200, given: unsubmitted, request: submit },
      { status: 404, request: submit },
      { status: 422, given: submitted, request: submit },
    ),
    ...scenarios(
      "jobs-delete",
      { status: 204, given: unsubmitted },
      { status: 404 },
      { status: 422, given: submitted },
    ),
    ...scenarios("jobs-progress", { status: 200, given: submitted }, { status: 404 }),
  ];
}

function seeded(key: JobsV1["key"], state: NonNullable<JobSeeds[JobsV1["key"]]["state"]>): Scenario["given"] {
  return ({ jobs }) => [jobs.add(key, { state, iTwinId: ITWIN })];
}
