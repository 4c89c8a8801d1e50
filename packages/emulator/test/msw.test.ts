import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { handlersFor } from "../src/msw.ts";
import { conversionJob } from "./support.ts";

const emulator = createEmulator({ clock: "manual" });
const server = setupServer(
  ...handlersFor(emulator),
  http.get("*/reality-management/*", () => HttpResponse.json({ answeredBy: "another handler" })),
);
const headers = { authorization: "Bearer token", "content-type": "application/json" };

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

test("requests to any origin are answered by the emulator, with their bodies and their queries", async () => {
  const jobs = "https://api.bentley.com/realityconversion/jobs";
  const created = await fetch(jobs, { method: "POST", headers, body: JSON.stringify(conversionJob) });
  expect(created.status).toBe(201);
  const list = await fetch(`${jobs}?$filter=${encodeURIComponent("name eq 'Site scan'")}`, { headers });
  expect(await list.json()).toMatchObject({ jobs: [{ name: "Site scan" }] });
  const limits = await fetch("https://qa-api.bentley.com/contextcapture/limits/engines", { headers });
  expect(await limits.json()).toEqual({ enginesLimit: { maxEngines: 25 } });
  for (const path of ["reality-conversion", "reality-modeling", "realitydataanalysis", "reality-analysis"]) {
    const none = await fetch(`https://api.bentley.com/${path}/jobs?$filter=${encodeURIComponent("name eq 'x'")}`, {
      headers,
    });
    expect(await none.json()).toEqual({ jobs: [], _links: {} });
  }
  const missing = await fetch("https://dev-api.bentley.com/contextcapture/jobs/none/progress", { headers });
  expect(missing.status).toBe(404);
});

test("requests to other services are left to other handlers", async () => {
  const response = await fetch("https://api.bentley.com/reality-management/reality-data", { headers });
  expect(await response.json()).toEqual({ answeredBy: "another handler" });
  expect(emulator.journal.map(({ path }) => path)).not.toContain("/reality-management/reality-data");
});
