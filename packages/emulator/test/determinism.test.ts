import { expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { CONVERSION, conversionJob, createModelingJob, createWorkspace, ITWIN, MODELING } from "./support.ts";

const modelingV2Job = {
  type: "Calibration",
  iTwinId: ITWIN,
  specifications: { inputs: { scene: "scene" }, outputs: ["scene", "report"] },
};

/** All bytes of a small session on several services. */
async function session(emulator: Emulator): Promise<string[]> {
  const bytes: string[] = [];
  const send = async (method: string, url: string, body?: object): Promise<string> => {
    const response = await emulator.fetch(url, {
      method,
      headers: { authorization: "Bearer token" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    bytes.push(`${response.status} ${text}`);
    return text;
  };
  const id = /"id":"([^"]+)"/.exec(await send("POST", `${CONVERSION}/jobs`, conversionJob))?.[1];
  await send("PATCH", `${CONVERSION}/jobs/${id}`, { state: "active" });
  const modelingId = await createModelingJob(emulator);
  await send("PATCH", `${MODELING}/jobs/${modelingId}`, { state: "Active" });
  await send("POST", "https://api.bentley.com/reality-modeling/jobs", modelingV2Job);
  await send(
    "DELETE",
    `https://api.bentley.com/reality-modeling/jobs/${emulator.jobs.add("reality-modeling@v2", { state: "Active" })}`,
  );
  await send("GET", `https://api.bentley.com/reality-analysis/itwins/${ITWIN}/bucket`);
  await send("GET", "https://api.bentley.com/reality-analysis/detectors");
  emulator.jobs.add("reality-conversion", { state: "failed" });
  emulator.jobs.add("reality-modeling", { state: "failed" });
  for (let round = 0; round < 5; round++) {
    await emulator.clock.advance(60_000);
    await send("GET", `${CONVERSION}/jobs/${id}/progress`);
    await send("GET", `${MODELING}/jobs/${modelingId}/progress`);
  }
  await send("GET", `${CONVERSION}/jobs?$filter=iTwinId ne ${ITWIN}&$top=1`);
  await send("GET", `${CONVERSION}/jobs?$filter=name ne 'x'&$top=1`);
  await send("GET", `${MODELING}/jobs?$filter=name ne 'x'&$top=1`);
  await send("GET", "https://api.bentley.com/reality-modeling/jobs?$filter=name ne 'x'");
  return bytes;
}

test("the same seed gives the same bytes, another seed others", async () => {
  const first = await session(createEmulator({ clock: "manual", seed: 7 }));
  expect(await session(createEmulator({ clock: "manual", seed: 7 }))).toEqual(first);
  expect(await session(createEmulator({ clock: "manual", seed: "7" }))).toEqual(first);
  expect(await session(createEmulator({ clock: "manual", seed: 8 }))).not.toEqual(first);
});

test("a reset draws from the seed anew", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const first = await createWorkspace(emulator);
  emulator.reset();
  expect(await createWorkspace(emulator)).toBe(first);
});

test("what one service is asked does not change the ids of another", async () => {
  const quiet = createEmulator({ clock: "manual" });
  const busy = createEmulator({ clock: "manual" });
  await busy.fetch(`${CONVERSION}/jobs`, {
    method: "POST",
    headers: { authorization: "Bearer token" },
    body: JSON.stringify(conversionJob),
  });
  expect(await createModelingJob(busy)).toBe(await createModelingJob(quiet));
});
