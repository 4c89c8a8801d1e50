import { cancelJob, filterFor, type JobClient, listJobs, runJob, submitJob, waitForJob } from "@reality-apis/helpers";
import { createRealityAnalysisClient } from "@reality-apis/reality-analysis";
import { createRealityAnalysisClient as createAnalysisV2 } from "@reality-apis/reality-analysis/v2";
import { createRealityConversionClient as createConversionV2 } from "@reality-apis/reality-conversion/v2";
import { createRealityModelingClient as createModelingV2 } from "@reality-apis/reality-modeling/v2";
import type { Face } from "./face.ts";
import { accessToken, ITWIN as iTwinId, type Journey, MINUTE_MS } from "./journey.ts";
import { conversionThrough, modelingThrough, scan } from "./life-of-jobs.ts";

const name = "One of six";

/** A client and a job for it, as an application would write them. */
const services: Readonly<Record<string, (face: Face) => Promise<Ways>>> = {
  "Reality Conversion v1": async (face) => waysThrough(conversionThrough(face), { ...scan, name }, face),
  "Reality Conversion v2": async (face) => {
    const client = createConversionV2({ accessToken, ...face.options("reality-conversion") });
    const specifications = { inputs: { pointCloud: "scan" }, options: { outputFormat: "OPC" } } as const;
    return waysThrough(client, { type: "PointCloudConversion", name, iTwinId, specifications }, face);
  },
  "Reality Modeling v1": async (face) => {
    const client = modelingThrough(face);
    const { data } = await client.POST("/workspaces", { body: { name: "Workspace", iTwinId } });
    const job = { type: "Full" as const, name, workspaceId: data?.workspace.id ?? "", inputs: [{ id: "photos" }] };
    const settings = { quality: "Extra" as const, outputs: ["OBJ" as const] };
    return waysThrough(client, { ...job, settings }, face);
  },
  "Reality Modeling v2": async (face) => {
    const client = createModelingV2({ accessToken, ...face.options("reality-modeling") });
    const specifications = { inputs: { scene: "photos" }, outputs: { exports: [{ format: "3DTiles" as const }] } };
    return waysThrough(client, { type: "Reconstruction", name, iTwinId, specifications }, face);
  },
  "Reality Analysis v1": async (face) => {
    const client = createRealityAnalysisClient({ accessToken, ...face.options("realitydataanalysis") });
    const inputs = [{ type: "photos" as const, id: "photos" }];
    return waysThrough(client, { type: "objects2D", name, iTwinId, inputs, outputs: ["objects2D"] }, face);
  },
  "Reality Analysis v2": async (face) => {
    const client = createAnalysisV2({ accessToken, ...face.options("reality-analysis") });
    const specifications = { inputs: { photos: "photos" }, outputs: ["Objects2D" as const] };
    return waysThrough(client, { type: "Objects2D", name, iTwinId, specifications }, face);
  },
};

/** What the same code does with any service. */
interface Ways {
  run(): Promise<string>;
  cancel(): Promise<string>;
  list(): Promise<string[]>;
}

/** The code: nothing in it knows which service it is for. */
function waysThrough<Job extends { readonly id: string; readonly name?: string | null }, Creation, Progress>(
  client: JobClient<Job, Creation, Progress> & Parameters<typeof filterFor>[0],
  creation: Creation,
  { clock, meanwhile }: Face,
): Ways {
  const options = { clock, throwOnUnsuccessful: false } as const;
  return {
    run: async () => (await meanwhile(runJob(client, creation, options))).outcome,
    cancel: async () => {
      const { id } = await submitJob(client, creation);
      await cancelJob(client, id);
      return (await meanwhile(waitForJob(client, id, options))).outcome;
    },
    list: async () => {
      const names: string[] = [];
      const { eq } = filterFor(client);
      for await (const job of listJobs(client, { filter: eq("name", name) })) names.push(job.name ?? "");
      return names;
    },
  };
}

/** The same journeys by the same code through every service. */
export const sixServices: readonly Journey[] = Object.entries(services).flatMap(([service, begin]): Journey[] => [
  {
    title: `${service}: runs a job to its end and finds it again`,
    travel: async (face) => {
      await face.next({ durationMs: 5 * MINUTE_MS });
      const { run, list } = await begin(face);
      return [await run(), await list()];
    },
    expected: ["succeeded", [name]],
  },
  {
    title: `${service}: cancels a job in the middle of its work`,
    travel: async (face) => {
      await face.next({ durationMs: Number.POSITIVE_INFINITY, cancelDelayMs: MINUTE_MS });
      return (await begin(face)).cancel();
    },
    expected: "cancelled",
  },
  {
    title: `${service}: tells of a job that failed`,
    travel: async (face) => {
      await face.next({ outcome: "failed", durationMs: 5 * MINUTE_MS });
      return (await begin(face)).run();
    },
    expected: "failed",
  },
]);
