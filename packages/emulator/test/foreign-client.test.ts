import { afterEach, beforeEach, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { guid, iTwinId, liveV1, liveV2 } from "./foreign/lives.ts";
import { type RawClient, rawClient } from "./foreign/raw-client.ts";

// What the vendor's own SDKs put on the wire, written out by hand: whoever speaks like them is understood.

const V1 = "application/vnd.bentley.itwin-platform.v1+json";
const V2 = "application/vnd.bentley.itwin-platform.v2+json";
const dataId = "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4";

let emulator: Emulator;
let url: string;

beforeEach(async () => {
  emulator = createEmulator({ speed: 20_000 });
  url = (await emulator.listen()).url;
});

afterEach(() => emulator.close());

const clientOf = (path: string, accept: string): RawClient => rawClient(`${url}/${path}`, accept);

test("Reality Conversion v1, as its page shows it", async () => {
  const read = await liveV1(
    { client: clientOf("realityconversion", V1), emulator },
    {
      type: "Conversion",
      name: "My first RCS job",
      iTwinId,
      costEstimationParameters: { gigaPixels: 2.5, megaPoints: 1.5 },
      inputs: [{ id: dataId }],
      outputs: ["OPC"],
      options: { processingEngines: 5, merge: false },
    },
    { envelope: "progress", submit: "active", cancel: "cancelled" },
  );
  expect(read.text("job.outputs.0.id")).toMatch(guid);
});

test("Reality Modeling v1, with the short media type and the additions of its old SDKs", async () => {
  const client = clientOf("contextcapture", "application/vnd.bentley.v1+json");
  const workspace = await client.send("POST /workspaces", { name: "Bridges", iTwinId, contextCaptureVersion: "20.1" });
  const workspaceId = workspace.text("workspace.id");
  expect([workspace.status, workspaceId]).toEqual([201, expect.stringMatching(guid)]);
  const read = await liveV1(
    { client, emulator },
    {
      type: "Full",
      name: "My first Reality Modeling job",
      workspaceId,
      inputs: [{ id: dataId, description: "Drone ImageCollection" }, { id: dataId }],
      settings: {
        quality: "Extra",
        outputs: ["OBJ", "3MX"],
        processingEngines: 5,
        cacheSettings: { createCache: true },
      },
      costEstimationParameters: { gigaPixels: 2.1, megaPoints: 1.5, meshQuality: "Extra" },
    },
    { envelope: "jobProgress", submit: "active", cancel: "cancelled" },
  );
  expect(read.text("job.jobSettings.outputs.1.format")).toBe("3MX");
  expect((await client.send("GET /limits/engines")).status).toBe(200);
  expect((await client.send(`DELETE /workspaces/${workspaceId}`)).status).toBe(204);
});

test("Reality Analysis v1", async () => {
  await liveV1(
    { client: clientOf("realitydataanalysis", V1), emulator },
    { type: "objects2D", name: "Signs", iTwinId, inputs: [{ type: "photos", id: dataId }], outputs: ["objects2D"] },
    { envelope: "progress", submit: "active", cancel: "cancelled" },
  );
});

test("Reality Modeling v2, with the nulls that its Python SDK writes for what was left out", async () => {
  const client = clientOf("reality-modeling", V2);
  const read = await liveV2(
    { client, emulator },
    {
      name: null,
      type: "FillImageProperties",
      iTwinId,
      specifications: {
        inputs: { imageCollections: [dataId], sceneToProcess: null, sceneToComplete: null, presets: null },
        outputs: ["scene"],
        options: { recursiveImageCollections: null, altitudeReference: "SeaLevel" },
      },
    },
  );
  expect(read.text("job.specifications.outputs.scene")).toMatch(guid);
  expect((await client.send(`GET /itwins/${iTwinId}/bucket`)).text("_links.containerUrl.href")).toMatch(/^https:/);
  expect((await client.send("GET /files")).text("files.0.type")).toBe("Preset");
});

test("Reality Conversion v2", async () => {
  await liveV2(
    { client: clientOf("reality-conversion", V2), emulator },
    {
      type: "PointCloudConversion",
      name: "Tunnel",
      iTwinId,
      specifications: { inputs: { pointCloud: dataId }, options: { outputFormat: "OPC" } },
    },
  );
});

test("Reality Analysis v2", async () => {
  await liveV2(
    { client: clientOf("reality-analysis", V2), emulator },
    {
      type: "Objects2D",
      name: "Signs",
      iTwinId,
      specifications: { inputs: { photos: dataId }, outputs: ["Objects2D"], options: null },
    },
  );
});
