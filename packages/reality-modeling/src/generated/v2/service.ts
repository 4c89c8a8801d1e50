// Generated from specs/reality-modeling.v2.yaml and specs/shared.yaml.
// SHA-256 of the specification: 46bc85a41b0279b3db7c7f99b4326da7a14389cf024fe062470d880862d14f0e
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

/** How the jobs of Reality Modeling v2 behave, as its specification says. */
export const service = {
  name: "reality-modeling",
  version: "v2",
  title: "Reality Modeling",
  baseUrl: "https://api.bentley.com/reality-modeling",
  accept: "application/vnd.bentley.itwin-platform.v2+json",
  operations: {
    create: { method: "POST", path: "/jobs" },
    read: { method: "GET", path: "/jobs/{id}", id: "id" },
    list: { method: "GET", path: "/jobs" },
    progress: { method: "GET", path: "/jobs/{id}/progress", id: "id" },
    messages: { method: "GET", path: "/jobs/{id}/messages", id: "id" },
    cancel: { method: "DELETE", path: "/jobs/{id}", id: "id" },
  },
  job: { envelope: "job", id: "id", state: "state", submittedAt: "executionInfo.createdDateTime" },
  progress: { envelope: "progress", percentage: "percentage", state: "state", availableForDays: 30 },
  messages: { envelope: "messages", errors: "errors", warnings: "warnings" },
  message: { code: "code", title: "title", text: "message", params: "params" },
  poll: { delaysMs: [15000, 30000, 60000, 120000], restartOn: "percentage" },
  states: {
    waiting: [],
    running: ["queued", "active"],
    ending: ["terminatingoncancel", "terminatingonfailure"],
    succeeded: ["success"],
    failed: ["failed"],
    cancelled: ["cancelled"],
    over: [],
  },
  toleratedStates: { waiting: ["unsubmitted"], running: ["pending"], cancelled: ["canceled"], over: ["over"] },
  list: {
    items: "jobs",
    nextLink: "_links.next.href",
    token: "continuationToken",
    filter: "$filter",
    pageSize: "$top",
    defaultPageSize: 100,
    maxPageSize: 1000,
  },
  filter: {
    id: { literal: "guid", operators: ["eq", "ne"] },
    iTwinId: { literal: "guid", operators: ["eq", "ne"] },
    name: { literal: "text", operators: ["eq", "ne"] },
    email: { literal: "text", operators: ["eq", "ne"] },
    type: {
      literal: "text",
      operators: ["eq", "ne"],
      values: [
        "FillImageProperties",
        "ImportPointCloud",
        "Calibration",
        "Tiling",
        "Production",
        "Reconstruction",
        "Constraints",
        "TouchUpExport",
        "TouchUpImport",
        "WaterConstraints",
        "GaussianSplats",
      ],
    },
    state: {
      literal: "text",
      operators: ["eq", "ne"],
      values: [
        "Queued",
        "Active",
        "TerminatingOnCancel",
        "TerminatingOnFailure",
        "Cancelled",
        "Failed",
        "Success",
      ],
    },
    createdDateTime: { literal: "dateTime", operators: ["eq", "ne", "lt", "le", "gt", "ge"] },
  },
} as const;
