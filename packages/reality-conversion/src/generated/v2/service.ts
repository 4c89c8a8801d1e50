// Generated from specs/reality-conversion.v2.yaml and specs/shared.yaml.
// SHA-256 of the specification: 84431b1023d7910dad5c10cc3704d28f049834f289b0119ccac02dc9b69242f0
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

/** How the jobs of Reality Conversion v2 behave, as its specification says. */
export const service = {
  name: "reality-conversion",
  version: "v2",
  title: "Reality Conversion",
  baseUrl: "https://api.bentley.com/reality-conversion",
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
  progress: { envelope: "progress", percentage: "percentage", state: "state" },
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
    id: { literal: "guid", operators: ["eq", "ne", "in"] },
    iTwinId: { literal: "guid", operators: ["eq", "ne", "in"] },
    name: { literal: "text", operators: ["eq", "ne", "in"] },
    email: { literal: "text", operators: ["eq", "ne", "in"] },
    type: {
      literal: "text",
      operators: ["eq", "ne", "in"],
      values: [
        "PointCloudConversion",
        "PointCloudOptimization",
        "MeshSampling",
        "VectorOptimization",
        "TileMapOptimization",
      ],
    },
    state: {
      literal: "text",
      operators: ["eq", "ne", "in"],
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
    inputId: { literal: "guid", operators: ["eq", "ne", "in"] },
    outputId: { literal: "guid", operators: ["eq", "ne", "in"] },
  },
} as const;
