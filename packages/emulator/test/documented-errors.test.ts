import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import {
  type Ask,
  ask,
  CONVERSION,
  conversionJob,
  createConversionJob,
  createModelingJob,
  createWorkspace,
  ITWIN,
  MODELING,
  modelingJob,
  OTHER_ITWIN,
  submit,
} from "./support.ts";

const UNKNOWN = "00000000-0000-4000-8000-000000000000";
const PAGE_SIZE_WRONG = "The $top query parameter value must be a positive integer that does not exceed 1000.";

interface ErrorCase {
  readonly request: string;
  readonly options?: Ask;
  /** Makes what the request is about, and gives its id for `{id}`. */
  readonly given?: (emulator: Emulator) => Promise<string>;
  readonly status: number;
  readonly error: object;
}

async function check({ request, options, given, status, error }: ErrorCase): Promise<void> {
  const emulator = createEmulator({ clock: "manual", iTwinIds: [ITWIN] });
  const id = (await given?.(emulator)) ?? UNKNOWN;
  const answer = await ask(emulator, request.replace("{id}", id), options);
  expect(answer).toEqual({ status, body: { error } });
}

const submittedConversion = async (emulator: Emulator): Promise<string> => {
  const id = await createConversionJob(emulator);
  await submit(emulator, CONVERSION, id);
  return id;
};

const submittedModeling = async (emulator: Emulator): Promise<string> => {
  const id = await createModelingJob(emulator);
  await submit(emulator, MODELING, id);
  return id;
};

const jobNotFound = { code: "JobNotFound", message: "Requested job is not available." };
const progressNotFound = { code: "ProgressNotFound", message: "Requested progress is not available." };
const iTwinNotFound = { code: "iTwinNotFound", message: "Requested iTwin is not available." };
const workspaceNotFound = { code: "WorkspaceNotFound", message: "Requested workspace is not available." };
const resubmitted = [{ code: "InvalidChange", message: "Cannot resubmit an already submitted job." }];
const deletedLate = [{ code: "InvalidChange", message: "Cannot delete an already submitted job." }];
const conversion = (message: string, details: object[]) => ({
  code: "InvalidRealityConversionRequest",
  message,
  details,
});
const modeling = (message: string, details: object[]) => ({ code: "InvalidContextCaptureRequest", message, details });

describe("Reality Conversion answers as documented:", () => {
  test.each<ErrorCase>([
    {
      request: `POST ${CONVERSION}/jobs`,
      options: { body: { ...conversionJob, iTwinId: OTHER_ITWIN } },
      status: 403,
      error: {
        code: "InsufficientPermissions",
        message: "The user has insufficient permissions for the requested operation.",
      },
    },
    {
      request: `POST ${CONVERSION}/jobs`,
      options: { body: { ...conversionJob, name: undefined } },
      status: 422,
      error: conversion("Cannot create job.", [
        { code: "InvalidProperty", message: "The Name field is required.", target: "Name" },
      ]),
    },
    {
      request: `GET ${CONVERSION}/jobs?$filter=iTwinId eq ${OTHER_ITWIN}`,
      status: 404,
      error: iTwinNotFound,
    },
    {
      request: `GET ${CONVERSION}/jobs?$filter=iTwinId eq ${ITWIN}&$top=0`,
      status: 422,
      error: conversion("Cannot find jobs.", [{ code: "InvalidParameter", message: PAGE_SIZE_WRONG, target: "$top" }]),
    },
    { request: `GET ${CONVERSION}/jobs/{id}`, status: 404, error: jobNotFound },
    {
      request: `PATCH ${CONVERSION}/jobs/{id}`,
      options: { body: { state: "active" } },
      status: 404,
      error: jobNotFound,
    },
    {
      request: `PATCH ${CONVERSION}/jobs/{id}`,
      options: { body: { state: "active" } },
      given: submittedConversion,
      status: 422,
      error: conversion("Cannot modify job.", resubmitted),
    },
    { request: `DELETE ${CONVERSION}/jobs/{id}`, status: 404, error: jobNotFound },
    {
      request: `DELETE ${CONVERSION}/jobs/{id}`,
      given: submittedConversion,
      status: 422,
      error: conversion("Cannot delete job.", deletedLate),
    },
    { request: `GET ${CONVERSION}/jobs/{id}/progress`, status: 404, error: progressNotFound },
  ])("$request with status $status", check);
});

describe("Reality Modeling answers as documented:", () => {
  test.each<ErrorCase>([
    {
      request: `POST ${MODELING}/jobs`,
      options: { body: { ...modelingJob(UNKNOWN), type: "Half" } },
      status: 422,
      error: modeling("Cannot create job.", [
        { code: "InvalidParameter", message: "Invalid 'type' parameter." },
        { code: "InvalidParameter", message: "Invalid 'workspaceId' parameter." },
      ]),
    },
    { request: `GET ${MODELING}/jobs?$filter=iTwinId in ('${OTHER_ITWIN}')`, status: 404, error: iTwinNotFound },
    {
      request: `GET ${MODELING}/jobs?$filter=iTwinId eq ${ITWIN}&$top=1001`,
      status: 422,
      error: {
        code: "InvalidRealityModelingRequest",
        message: "Cannot find jobs.",
        details: [{ code: "InvalidParameter", message: PAGE_SIZE_WRONG, target: "$Top" }],
      },
    },
    { request: `GET ${MODELING}/jobs/{id}`, status: 404, error: jobNotFound },
    { request: `PATCH ${MODELING}/jobs/{id}`, options: { body: {} }, status: 404, error: jobNotFound },
    {
      request: `PATCH ${MODELING}/jobs/{id}`,
      options: { body: { state: "Active" } },
      given: submittedModeling,
      status: 422,
      error: modeling("Cannot modify job.", resubmitted),
    },
    { request: `DELETE ${MODELING}/jobs/{id}`, status: 404, error: jobNotFound },
    {
      request: `DELETE ${MODELING}/jobs/{id}`,
      given: submittedModeling,
      status: 422,
      error: modeling("Cannot delete job.", deletedLate),
    },
    { request: `GET ${MODELING}/jobs/{id}/progress`, status: 404, error: jobNotFound },
    {
      request: `POST ${MODELING}/workspaces`,
      options: { body: { name: "Test", iTwinId: OTHER_ITWIN } },
      status: 422,
      error: modeling("Cannot create workspace.", [
        { code: "InvalidParameter", message: "No processing cluster in project location." },
      ]),
    },
    { request: `GET ${MODELING}/workspaces/{id}`, status: 404, error: workspaceNotFound },
    { request: `DELETE ${MODELING}/workspaces/{id}`, status: 404, error: workspaceNotFound },
    { request: `GET ${MODELING}/limits/engines?iTwinId=${OTHER_ITWIN}`, status: 404, error: iTwinNotFound },
  ])("$request with status $status", check);
});

const OPERATIONS = [
  `POST ${CONVERSION}/jobs`,
  `GET ${CONVERSION}/jobs?$filter=name eq 'a'`,
  `GET ${CONVERSION}/jobs/{id}`,
  `PATCH ${CONVERSION}/jobs/{id}`,
  `DELETE ${CONVERSION}/jobs/{id}`,
  `GET ${CONVERSION}/jobs/{id}/progress`,
  `POST ${MODELING}/jobs`,
  `GET ${MODELING}/jobs?$filter=name eq 'a'`,
  `GET ${MODELING}/jobs/{id}`,
  `PATCH ${MODELING}/jobs/{id}`,
  `DELETE ${MODELING}/jobs/{id}`,
  `GET ${MODELING}/jobs/{id}/progress`,
  `POST ${MODELING}/workspaces`,
  `GET ${MODELING}/workspaces/{id}`,
  `DELETE ${MODELING}/workspaces/{id}`,
  `GET ${MODELING}/limits/engines`,
];

test.each(OPERATIONS)("%s needs an access token", async (request) => {
  const error = {
    code: "HeaderNotFound",
    message: "Header Authorization was not found in the request. Access denied.",
  };
  await check({ request, options: { token: null }, status: 401, error });
  await check({ request, options: { token: " " }, status: 401, error });
});

test.each(OPERATIONS)("%s is not found for a media type of another version", async (request) => {
  const error = {
    code: "ResourceNotFound",
    message: "Requested resource is not available.",
    details: [{ code: "OperationNotFound", message: "The URL or the Accept header matches no operation." }],
  };
  const accept = "application/vnd.bentley.itwin-platform.v2+json";
  await check({ request, options: { accept }, status: 404, error });
});

test("what is no operation is answered as not found", async () => {
  const emulator = createEmulator();
  await createWorkspace(emulator);
  const requests = [
    "GET https://api.bentley.com/",
    "GET https://api.bentley.com/reality-modeling/jobs",
    `GET ${CONVERSION}`,
    `PUT ${CONVERSION}/jobs`,
    `DELETE ${CONVERSION}/jobs`,
    `GET ${CONVERSION}/jobs/`,
    `GET ${CONVERSION}/jobs//progress`,
    `GET ${CONVERSION}/jobs/a/b`,
    `GET ${CONVERSION}/jobs/%E0%A4%A`,
    `GET ${CONVERSION}/workspaces`,
    `GET ${MODELING}/workspaces`,
  ];
  for (const request of requests) {
    const answer = await ask(emulator, request);
    expect([request, answer.status], request).toEqual([request, 404]);
    expect(answer.body).toMatchObject({
      error: { code: "ResourceNotFound", details: [{ code: "OperationNotFound" }] },
    });
  }
});

test.each(["*/*", "application/json", "application/*;q=0.5", "text/html, application/vnd.bentley.v1+json", ""])(
  "the Accept header '%s' is as good as the documented one",
  async (accept) => {
    const answer = await ask(createEmulator(), `GET ${MODELING}/limits/engines`, { accept });
    expect(answer.status).toBe(200);
  },
);

test.each(["Bearer", "Bearer ", "Bearer two words", "Basic dXNlcjpwYXNz", "token", ""])(
  "the Authorization header '%s' carries no token",
  async (authorization) => {
    const response = await createEmulator().fetch(`${MODELING}/limits/engines`, { headers: { authorization } });
    expect(response.status).toBe(401);
  },
);

test("a token that the options refuse gets a 401", async () => {
  const emulator = createEmulator({ acceptToken: (token) => token === "good" });
  const statuses = [];
  for (const token of ["good", "bad"]) {
    statuses.push((await ask(emulator, `GET ${MODELING}/limits/engines`, { token })).status);
  }
  expect(statuses).toEqual([200, 401]);
});
