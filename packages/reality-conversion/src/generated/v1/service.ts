// Generated from specs/reality-conversion.v1.yaml and specs/shared.yaml.
// SHA-256 of the specification: a762ffd54609a494f4e02d0fa386557aa6874db0c6cee886eb18b7be927521b2
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

/** How the jobs of Reality Conversion v1 behave, as its specification says. */
export const service = {
  name: "reality-conversion",
  version: "v1",
  title: "Reality Conversion",
  baseUrl: "https://api.bentley.com/realityconversion",
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
  },
  progress: { envelope: "progress", percentage: "percentage", state: "state", step: "step" },
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
    type: { literal: "text", operators: ["eq", "ne", "in"], values: ["Conversion", "ImportFeatures"] },
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
