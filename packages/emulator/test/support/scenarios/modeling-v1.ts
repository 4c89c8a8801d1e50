import { createWorkspace, ITWIN, MISSING_ITWIN, OTHER_ITWIN, UNSUPPORTED_ITWIN } from "../../support.ts";
import { type Scenario, scenarios } from "./scenario.ts";

/** Workspaces and limits of Reality Modeling v1. */
export const workspaceScenarios: readonly Scenario[] = [
  ...scenarios(
    "workspaces-create",
    { status: 201, request: { body: { name: "Test", iTwinId: ITWIN } } },
    { status: 404, request: { body: { name: "Test", iTwinId: MISSING_ITWIN } } },
    { status: 422, request: { body: { name: "Test", iTwinId: UNSUPPORTED_ITWIN } } },
    { status: 422, request: { body: { name: "Test", iTwinId: OTHER_ITWIN } } },
  ),
  ...scenarios(
    "workspaces-get",
    { status: 200, given: async (emulator) => [await createWorkspace(emulator)] },
    { status: 404 },
  ),
  ...scenarios(
    "workspaces-delete",
    { status: 204, given: async (emulator) => [await createWorkspace(emulator)] },
    { status: 404 },
  ),
  ...scenarios("limits-engines", { status: 200 }, { status: 404, request: { query: `?iTwinId=${OTHER_ITWIN}` } }),
];
