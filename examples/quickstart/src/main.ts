// Runs a conversion to its end and lists what there is, against the services in memory: no account, no network.
import { createEmulator } from "@reality-apis/emulator";
import { filterFor, listJobs, runJob } from "@reality-apis/helpers";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";

const iTwinId = "dc720f05-e5f7-448b-ae06-765de46f0af1";
// A job of three minutes, in two seconds.
const emulator = createEmulator({ speed: 100 });
emulator.jobs.next({ durationMs: 180_000 });

// For the real services, leave out `fetch` and give your own token, as `accessToken: () => auth.getAccessToken()`.
const conversion = createRealityConversionClient({ accessToken: "any-token", fetch: emulator.fetch });

const { outcome, job } = await runJob(
  conversion,
  {
    type: "Conversion",
    name: "Site scan",
    iTwinId,
    inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }],
    outputs: ["OPC"],
  },
  {
    // The time between two looks goes by the emulator's clock, too.
    clock: emulator.clock,
    onProgress: ({ percentage, state, step }) => console.log(`${percentage} %  ${state}  ${step}`),
  },
);
console.log(`The job ${outcome}; its output is reality data ${job?.outputs[0]?.id}.`);

const { eq, gt, and } = filterFor(conversion);
const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
const filter = and(eq("iTwinId", iTwinId), eq("state", "success"), gt("createdDateTime", yesterday));
for await (const { name, createdDateTime } of listJobs(conversion, { filter })) {
  console.log(`Listed: ${name}, created ${createdDateTime}`);
}
await emulator.close();
