// Generated from specs/reality-analysis.v1.yaml and specs/shared.yaml.
// SHA-256 of the specification: ca566197188d1b1be58be3c937d89bc7548b090c8299789f2930f0f24641fac9
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

/** How the jobs of Reality Analysis v1 behave, as its specification says. */
export const service = {
  name: "reality-analysis",
  version: "v1",
  title: "Reality Analysis",
  baseUrl: "https://api.bentley.com/realitydataanalysis",
  accept: "application/vnd.bentley.itwin-platform.v1+json",
  operations: {
    create: { method: "POST", path: "/jobs" },
    read: { method: "GET", path: "/jobs/{id}", id: "id" },
    list: { method: "GET", path: "/jobs" },
    progress: { method: "GET", path: "/jobs/{id}/progress", id: "id" },
    change: { method: "PATCH", path: "/jobs/{id}", id: "id" },
    remove: { method: "DELETE", path: "/jobs/{id}", id: "id" },
    submit: { method: "PATCH", path: "/jobs/{id}", id: "id", body: { state: "active" } },
    cancel: { method: "PATCH", path: "/jobs/{id}", id: "id", body: { state: "cancelled" } },
  },
  job: {
    envelope: "job",
    id: "id",
    state: "state",
    submittedAt: "executionInformation.submissionDateTime",
    errors: "executionInformation.errors",
    warnings: "executionInformation.warnings",
  },
  progress: {
    envelope: "progress",
    percentage: "percentage",
    state: "state",
    step: "step",
    availableForDays: 30,
  },
  message: { code: "code", title: "title", text: "message", params: "params" },
  poll: { delaysMs: [15000, 30000, 60000, 120000], restartOn: "percentage" },
  states: {
    waiting: ["unsubmitted"],
    running: ["active"],
    ending: [],
    succeeded: ["success"],
    failed: ["failed"],
    cancelled: ["cancelled"],
    over: [],
  },
  toleratedStates: {
    running: ["queued", "pending"],
    ending: ["terminatingoncancel", "terminatingonfailure"],
    cancelled: ["canceled"],
    over: ["over"],
  },
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
        "objects2D",
        "segmentation2D",
        "segmentationOrthophoto",
        "segmentation3D",
        "changeDetection",
        "extractGround",
      ],
    },
    state: {
      literal: "text",
      operators: ["eq", "ne", "in"],
      values: ["unsubmitted", "active", "success", "failed", "cancelled"],
    },
    createdDateTime: { literal: "dateTime", operators: ["eq", "ne", "lt", "le", "gt", "ge"] },
    inputId: { literal: "guid", operators: ["eq", "ne", "in"] },
    outputId: { literal: "guid", operators: ["eq", "ne", "in"] },
  },
} as const;
