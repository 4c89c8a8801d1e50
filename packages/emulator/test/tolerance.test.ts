// What the real services let pass, though their documents do not say so.
import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { clientServices } from "./support/client-services.ts";
import { example } from "./support/scenarios/detectors.ts";
import { send, serviceVersions } from "./support/service-versions.ts";
import {
  ask,
  at,
  CONVERSION,
  conversionJob,
  createConversionJob,
  createModelingJob,
  createWorkspace,
  ITWIN,
  MODELING,
  modelingJob,
} from "./support.ts";

const manual = () => createEmulator({ clock: "manual" });

describe.each(clientServices)("$title $version", ({ baseUrl, version }) => {
  const inITwin = `GET ${baseUrl}/jobs?$filter=iTwinId eq ${ITWIN}`;

  test.each([
    `application/vnd.bentley.itwin-platform.${version}+json`,
    `application/vnd.bentley.${version}+json`,
    `Application/JSON; charset=utf-8`,
  ])("takes the Accept header %s", async (accept) => {
    expect((await ask(manual(), inITwin, { accept })).status).toBe(200);
  });

  test("takes an empty continuation token for none", async () => {
    const accept = "*/*";
    expect((await ask(manual(), `${inITwin}&continuationToken=`, { accept })).status).toBe(200);
  });

  test("takes a plus sign in a query for a blank", async () => {
    const emulator = manual();
    const { key } = Object.values(serviceVersions).find(({ spec }) => spec.serverUrl === baseUrl) ?? expect.fail();
    emulator.jobs.add(key, { iTwinId: ITWIN, name: "two words" });
    const query = `?$filter=iTwinId+eq+${ITWIN}+and+name+eq+'two+words'`;
    expect(at(await ask(emulator, `GET ${baseUrl}/jobs${query}`, { accept: "*/*" }), "jobs.length")).toBe(1);
  });

  test("takes a JSON content type without a body", async () => {
    const headers = { authorization: "Bearer token", "content-type": "application/json" };
    const response = await manual().fetch(`${baseUrl}/jobs/none/progress`, { headers });
    expect(response.status).toBe(404);
  });
});

test("an upload is completed with a JSON content type and no body", async () => {
  const { spec } = serviceVersions["reality-analysis.v1"] ?? expect.fail();
  const emulator = manual();
  const { body } = example(spec, "detectors-create");
  await send(emulator, spec, "detectors-create", { body });
  const { name, version } = Object(at(body, "detector"));
  const headers = { authorization: "Bearer token", "content-type": "application/json" };
  const url = `${spec.serverUrl}/detectors/${name}/version/${version}/complete`;
  expect((await emulator.fetch(url, { method: "POST", headers })).status).toBe(204);
});

test("explicit nulls stand for options that are left out", async () => {
  const emulator = manual();
  const options = { merge: null, inputSRS: null, processingEngines: 2 };
  const created = await ask(emulator, `POST ${CONVERSION}/jobs`, {
    body: { ...conversionJob, options, costEstimationParameters: null },
  });
  expect([created.status, at(created, "job.options")]).toEqual([201, { processingEngines: 2 }]);
  expect(at(created, "job")).not.toHaveProperty("costEstimation");
});

test.each([["reality-modeling.v2"], ["reality-conversion.v2"], ["reality-analysis.v2"]])(
  "explicit nulls stand for what is left out in a creation of %s",
  async (name) => {
    const { spec } = serviceVersions[name] ?? expect.fail();
    const { body } = example(spec, "jobs-create");
    const answer = await send(manual(), spec, "jobs-create", { body: { ...Object(body), name: null } });
    expect([answer.status, at(answer, "error")]).toEqual([201, undefined]);
  },
);

test("texts of options may be empty", async () => {
  const options = { inputSRS: "", outputSRS: "", featureClassDisplayName: "", backgroundColor: "" };
  const body = { ...conversionJob, name: "", options };
  const created = await ask(manual(), `POST ${CONVERSION}/jobs`, { body });
  expect([created.status, at(created, "job.options")]).toEqual([201, options]);
});

test("the quality Unknown, which the vendor's old client sends where none was chosen, is taken and shown", async () => {
  const emulator = manual();
  const body = {
    ...modelingJob(await createWorkspace(emulator)),
    settings: { quality: "Unknown", outputs: ["3MX"] },
  };
  const created = await ask(emulator, `POST ${MODELING}/jobs`, { body });
  expect([created.status, at(created, "job.jobSettings.quality")]).toEqual([201, "Unknown"]);
});

test.each(["active", "Active", "ACTIVE"])("a job is submitted by the state %s", async (state) => {
  const emulator = manual();
  const jobs = [
    `${CONVERSION}/jobs/${await createConversionJob(emulator)}`,
    `${MODELING}/jobs/${await createModelingJob(emulator)}`,
  ];
  for (const job of jobs) {
    const submitted = await ask(emulator, `PATCH ${job}`, { body: { state } });
    expect([submitted.status, at(submitted, "job.state")]).toEqual([200, "active"]);
  }
});

test("the inputs of a conversion have no type in the request and one in the answer", async () => {
  const created = await ask(manual(), `POST ${CONVERSION}/jobs`, { body: conversionJob });
  expect(conversionJob.inputs[0]).not.toHaveProperty("type");
  expect(at(created, "job.inputs.0")).toEqual({ id: conversionJob.inputs[0]?.id, type: "LAS" });
});
