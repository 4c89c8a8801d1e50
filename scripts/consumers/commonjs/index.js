// Everything by require: the packages are ES modules, which Node loads this way too.
const assert = require("node:assert/strict");
const { createEmulator } = require("@reality-apis/emulator");
const { filterFor, listJobs, runJob } = require("@reality-apis/helpers");
const { createRealityModelingClient } = require("@reality-apis/reality-modeling/v2");
const { createRealityConversionClient } = require("@reality-apis/reality-conversion");

async function main() {
  const { clock, fetch } = createEmulator({ clock: "manual" });
  const conversion = createRealityConversionClient({ accessToken: "any", fetch });
  const inputs = [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }];
  const creation = { type: "Conversion", name: "By require", iTwinId: "any", inputs, outputs: ["OPC"] };
  const running = runJob(conversion, creation, { clock });
  await clock.runUntilIdle();
  const { outcome, job } = await running;
  const jobs = await listJobs(conversion, { filter: filterFor(conversion).eq("state", "success") }).toArray({
    limit: 100,
  });
  assert.deepEqual([outcome, jobs.map(({ id }) => id)], ["succeeded", [job.id]]);
  assert.equal(createRealityModelingClient({ accessToken: "any" }).service.version, "v2");
  console.log(`job ${outcome}; listed and filtered`);
}

main();
