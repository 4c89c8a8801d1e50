import { filterFor, listJobs, runJob } from "@reality-apis/helpers";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";

/** What every consumer does: makes a client, runs a job, lists and filters. Throws where that is not as it should be. */
export async function journey(options, clock) {
  const conversion = createRealityConversionClient({ accessToken: "any", ...options });
  const percentages = [];
  const creation = {
    type: "Conversion",
    name: `Scan ${crypto.randomUUID()}`,
    iTwinId: "e2c0fa9d-7a4b-4a0e-8d5c-6b7c0d1e2f30",
    inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }],
    outputs: ["OPC"],
  };
  const { outcome, job } = await runJob(conversion, creation, {
    clock,
    onProgress: ({ percentage }) => percentages.push(percentage),
  });
  const { and, eq, ne } = filterFor(conversion);
  const named = await listJobs(conversion, { filter: eq("name", creation.name) }).toArray({ limit: 100 });
  const unfinished = and(eq("name", creation.name), ne("state", "success"));
  const none = await listJobs(conversion, { filter: unfinished }).toArray({ limit: 100 });
  const seen = JSON.stringify([outcome, percentages.at(-1), named.map(({ id }) => id === job.id), none.length]);
  if (seen !== '["succeeded",100,[true],0]') throw new Error(`The journey ended elsewhere: ${seen}`);
  return `job ${outcome} after ${percentages.length} readings; listed and filtered`;
}
