import type { ServiceDescription } from "@reality-apis/core";

/** A service with everything a description can have. */
export const service = {
  name: "fixture",
  version: "v1",
  title: "Fixture",
  baseUrl: "https://service.invalid/fixture",
  accept: "application/vnd.fixture.v1+json",
  operations: {
    create: { method: "POST", path: "/jobs" },
    read: { method: "GET", path: "/jobs/{id}", id: "id" },
    list: { method: "GET", path: "/jobs" },
    progress: { method: "GET", path: "/jobs/{id}/progress", id: "id" },
    submit: { method: "PATCH", path: "/jobs/{id}", id: "id", body: { state: "Active" } },
    cancel: { method: "PATCH", path: "/jobs/{id}", id: "id", body: { state: "Cancelled" } },
  },
  job: {
    envelope: "job",
    id: "id",
    state: "state",
    submittedAt: "executionInformation.submittedDateTime",
    errors: "executionInformation.errors",
  },
  progress: {
    envelope: "jobProgress",
    percentage: "percentage",
    state: "state",
    step: "step",
    availableForDays: 30,
  },
  poll: { delaysMs: [15_000, 30_000, 60_000, 120_000], restartOn: "percentage" },
  states: {
    waiting: ["Unsubmitted"],
    running: ["Active"],
    ending: [],
    succeeded: ["success"],
    failed: ["failed"],
    cancelled: ["cancelled"],
    over: ["Over"],
  },
  toleratedStates: { cancelled: ["canceled"], running: ["queued"] },
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
    name: { literal: "text", operators: ["eq", "ne", "in"] },
    state: { literal: "text", values: ["active", "success"], operators: ["eq", "ne", "in"] },
    createdDateTime: { literal: "dateTime", operators: ["eq", "ne", "lt", "le", "gt", "ge"] },
  },
} as const satisfies ServiceDescription;
