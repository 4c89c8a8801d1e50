import type { JobSeedV2 } from "../../../src/index.ts";
import { FORBIDDEN_ITWIN, ITWIN, OTHER_ITWIN, UNSUPPORTED_ITWIN } from "../../support.ts";
import { type Scenario, scenarios } from "./scenario.ts";

type Key = "reality-conversion@v2" | "reality-modeling@v2" | "reality-analysis@v2";

const inITwin = (id: string): string => `?$filter=iTwinId eq ${id}`;

/** The six operations on jobs of a v2 service; `body` is one that it takes. */
export function jobScenariosV2(key: Key, body: object, unknownITwin: 403 | 404): Scenario[] {
  const seeded =
    (seed: JobSeedV2): Scenario["given"] =>
    ({ jobs }) => [jobs.add(key, { iTwinId: ITWIN, ...seed })];
  const active = seeded({ state: "Active" });
  const saving: Scenario["given"] = async ({ jobs, clock }) => {
    const id = jobs.add(key, { iTwinId: ITWIN, state: "Active", fate: { durationMs: 60_000 } });
    await clock.advance(59_000);
    return [id];
  };
  return [
    ...scenarios(
      "jobs-create",
      { status: 201, request: { body } },
      // The documented text goes on with the line and the position.
      { status: 400, request: { body: { ...body, type: "Magic" } }, inOtherWords: true },
      // Where 404 is documented for an operation that there is not, it has other words for an iTwin that there is not.
      {
        status: unknownITwin,
        request: { body: { ...body, iTwinId: OTHER_ITWIN } },
        inOtherWords: unknownITwin === 404,
      },
    ),
    ...scenarios(
      "jobs-get-all",
      { status: 200, given: active, request: { query: inITwin(ITWIN) } },
      { status: 400, request: { query: `${inITwin(ITWIN)}&$top=0` } },
      { status: 404, request: { query: inITwin(OTHER_ITWIN) } },
    ),
    ...scenarios("jobs-get", { status: 200, given: active }, { status: 404 }),
    ...scenarios("jobs-cancel", { status: 200, given: active }, { status: 404 }, { status: 422, given: saving }),
    ...scenarios("jobs-progress", { status: 200, given: active }, { status: 404 }),
    ...scenarios("jobs-messages", { status: 200, given: seeded({ state: "Failed" }) }, { status: 404 }),
  ];
}

/** The bucket of an iTwin, and the files of a service. */
export const placeScenarios: readonly Scenario[] = [
  ...scenarios(
    "buckets-get",
    { status: 200, given: () => [ITWIN] },
    { status: 400, given: () => [UNSUPPORTED_ITWIN] },
    { status: 403, given: () => [FORBIDDEN_ITWIN] },
    { status: 404, given: () => [OTHER_ITWIN] },
  ),
  ...scenarios("files-get-all", { status: 200 }),
];
