import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { ask, CONVERSION, createWorkspace, MODELING } from "./support.ts";

test("what is no operation is answered as not found", async () => {
  const emulator = createEmulator();
  await createWorkspace(emulator);
  const requests = [
    "GET https://api.bentley.com/",
    "GET https://api.bentley.com/reality-management/jobs",
    `GET ${CONVERSION}`,
    `PUT ${CONVERSION}/jobs`,
    `DELETE ${CONVERSION}/jobs`,
    `GET ${CONVERSION}/jobs/`,
    `GET ${CONVERSION}/jobs//progress`,
    `GET ${CONVERSION}/jobs/a/b`,
    `GET ${CONVERSION}/jobs/%E0%A4%A`,
    `GET ${CONVERSION}/workspaces`,
    `GET ${MODELING}/workspaces`,
    "GET https://api.bentley.com/reality-modeling/workspaces/a",
    "PATCH https://api.bentley.com/reality-modeling/jobs/a",
    "GET https://api.bentley.com/reality-conversion/files",
    "POST https://api.bentley.com/realitydataanalysis/detectors/a/versions",
    "DELETE https://api.bentley.com/reality-analysis/detectors/a/version/1.0",
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
