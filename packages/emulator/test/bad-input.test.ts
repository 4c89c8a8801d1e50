import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { clientServices } from "./support/client-services.ts";
import {
  ask,
  at,
  CONVERSION,
  conversionJob,
  createConversionJob,
  createModelingJob,
  createWorkspace,
  listAt,
  MODELING,
  modelingJob,
} from "./support.ts";

const NO_OBJECT = "The request body is not a JSON object.";

describe("a body that is no JSON object is refused, not thrown at:", () => {
  test.each(["", "{", "[]", "null", "7", '"text"', "undefined", "\u0000", '{"type":'])("%j", async (body) => {
    const emulator = createEmulator({ clock: "manual" });
    const id = await createConversionJob(emulator);
    const modelingId = await createModelingJob(emulator);
    const requests = [
      `POST ${CONVERSION}/jobs`,
      `PATCH ${CONVERSION}/jobs/${id}`,
      `POST ${MODELING}/jobs`,
      `PATCH ${MODELING}/jobs/${modelingId}`,
      `POST ${MODELING}/workspaces`,
    ];
    for (const request of requests) {
      const answer = await ask(emulator, request, { body });
      expect([answer.status, at(answer, "error.details.0.message")], request).toEqual([422, NO_OBJECT]);
    }
  });
});

describe.each(clientServices)("a creation in $title $version is refused", ({ baseUrl, accept, version }) => {
  const refused = version === "v1" ? 422 : 400;

  test.each(["", "{", "[]", "null", "7", '"text"', '{"type":'])("that is no JSON object: %j", async (body) => {
    const answer = await ask(createEmulator(), `POST ${baseUrl}/jobs`, { accept, body });
    expect([answer.status, at(answer, "error.details.0.message")]).toEqual([refused, NO_OBJECT]);
  });

  test.each(["__proto__", "constructor", "toString"])("that is of the type %s", async (type) => {
    const body = `{"type":"${type}"}`;
    expect((await ask(createEmulator(), `POST ${baseUrl}/jobs`, { accept, body })).status).toBe(refused);
  });
});

describe("a conversion job is refused, with the property named, for", () => {
  test.each<[change: object, targets: string[]]>([
    [{ type: "Magic" }, ["Type"]],
    [{ type: 7, name: 7, iTwinId: {}, inputs: {}, outputs: "OPC" }, ["Type", "Name", "ITwinId", "Inputs", "Outputs"]],
    [{ type: null, name: null, iTwinId: undefined }, ["Type", "Name", "ITwinId"]],
    [{ inputs: [{ id: "a" }, {}, { id: 1 }, "b"] }, ["Inputs[1].Id", "Inputs[2].Id", "Inputs[3]"]],
    [{ outputs: ["OPC", "opc", 7] }, ["Outputs[1]", "Outputs[2]"]],
    [{ options: [] }, ["Options"]],
    [{ options: { processingEngines: 1.5, merge: "True" } }, ["Options.ProcessingEngines", "Options.Merge"]],
    [
      { options: { processingEngines: -1, jpgQuality: 100, tileFormat: 7 } },
      ["Options.ProcessingEngines", "Options.TileFormat", "Options.JpgQuality"],
    ],
    [
      { costEstimationParameters: { gigaPixels: "2", megaPoints: null, surprise: 1 } },
      ["CostEstimationParameters.GigaPixels"],
    ],
  ])("%j", async (change, targets) => {
    const emulator = createEmulator({ clock: "manual" });
    const answer = await ask(emulator, `POST ${CONVERSION}/jobs`, { body: { ...conversionJob, ...change } });
    expect(answer.status).toBe(422);
    expect(listAt(answer, "error.details").map((detail) => at(detail, "target"))).toEqual(targets);
    const list = await ask(emulator, `GET ${CONVERSION}/jobs?$filter=type eq 'Conversion'`);
    expect(at(list, "jobs")).toEqual([]);
  });
});

describe("a modeling job is refused, with the property named, for", () => {
  test.each<[change: object, names: string[]]>([
    [{ type: undefined, name: null }, ["type", "name"]],
    [{ workspaceId: 7, inputs: [{}], settings: undefined }, ["workspaceId", "inputs[0].id", "settings"]],
    [{ settings: { quality: "Best", outputs: ["3MX", "MP4"] } }, ["settings.quality", "settings.outputs[1]"]],
    [
      { settings: { quality: "Draft", outputs: ["3MX"], cacheSettings: { createCache: "yes" } } },
      ["settings.cacheSettings.createCache"],
    ],
    [{ costEstimationParameters: { meshQuality: "Best" } }, ["costEstimationParameters.meshQuality"]],
  ])("%j", async (change, names) => {
    const emulator = createEmulator({ clock: "manual" });
    const body = { ...modelingJob(await createWorkspace(emulator)), ...change };
    const answer = await ask(emulator, `POST ${MODELING}/jobs`, { body });
    expect(answer.status).toBe(422);
    const messages = listAt(answer, "error.details").map((detail) => at(detail, "message"));
    expect(messages).toEqual(names.map((name) => `Invalid '${name}' parameter.`));
  });
});

describe("a change is refused:", () => {
  const submitted = { state: "active" };
  test.each<[before: object[], change: object, reason: string]>([
    [[], { state: "success" }, "The State field has a value that is not valid."],
    [[], { state: 1 }, "The State field has a value that is not valid."],
    [[], { options: { merge: 1 } }, "The Options.Merge field has a value that is not valid."],
    [[], { state: "cancelled" }, "Cannot cancel a job that is not active."],
    [[submitted], { options: { merge: true } }, "Cannot change an already submitted job."],
    [[submitted], { state: "cancelled", options: { merge: true } }, "Cannot change an already submitted job."],
    [[submitted, { state: "cancelled" }], { state: "cancelled" }, "Cannot cancel a job that is not active."],
    [[submitted, { state: "cancelled" }], submitted, "Cannot resubmit an already submitted job."],
  ])("after %j, %j", async (before, change, reason) => {
    const emulator = createEmulator({ clock: "manual" });
    const address = `${CONVERSION}/jobs/${await createConversionJob(emulator)}`;
    for (const body of before) expect((await ask(emulator, `PATCH ${address}`, { body })).status).toBe(200);
    const unchanged = await ask(emulator, `GET ${address}`);
    const answer = await ask(emulator, `PATCH ${address}`, { body: change });
    expect([answer.status, at(answer, "error.message")]).toEqual([422, "Cannot modify job."]);
    expect(at(answer, "error.details.0.message")).toBe(reason);
    expect(await ask(emulator, `GET ${address}`)).toEqual(unchanged);
  });
});

test("an empty change and unknown properties are let pass", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const id = await createConversionJob(emulator, { surprise: 1, options: null });
  const before = await ask(emulator, `GET ${CONVERSION}/jobs/${id}`);
  await emulator.clock.advance(1000);
  expect(await ask(emulator, `PATCH ${CONVERSION}/jobs/${id}`, { body: {} })).toEqual(before);
});

describe("a list request is refused for", () => {
  test.each<[query: string, targets: string[]]>([
    ["", ["$filter"]],
    ["?$filter=", ["$filter"]],
    ["?$filter=%20", ["$filter"]],
    ["?$filter=name eq 'a'&$top=0", ["$top"]],
    ["?$filter=name eq 'a'&$top=1001", ["$top"]],
    ["?$filter=name eq 'a'&$top=1.5", ["$top"]],
    ["?$filter=name eq 'a'&$top=-1", ["$top"]],
    ["?$filter=name eq 'a'&$top=", ["$top"]],
    ["?$filter=name eq 'a'&$top=1e2", ["$top"]],
    ["?$filter=name eq 'a'&continuationToken=MzY3ZmY1ZDE=", ["continuationToken"]],
    ["?$filter=nonsense&$top=x&continuationToken=y", ["$filter", "$top", "continuationToken"]],
  ])("the query %j", async (query, targets) => {
    const answer = await ask(createEmulator(), `GET ${CONVERSION}/jobs${query}`);
    expect(answer.status).toBe(422);
    expect(listAt(answer, "error.details").map((detail) => at(detail, "target"))).toEqual(targets);
    expect(at(answer, "error.details.0.code")).toBe("InvalidParameter");
  });
});

test.each([-1, 65_536, 1.5, Number.NaN])("the port %d is refused in one line", async (port) => {
  await expect(createEmulator().listen({ port })).rejects.toThrow(
    new RangeError(`The emulator cannot listen on port ${port}: give a whole number from 0 (any free port) to 65535.`),
  );
});
