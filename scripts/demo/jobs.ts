import { submitJob } from "@reality-apis/helpers";
import type { Job as ConversionJob } from "@reality-apis/reality-conversion";
import type { Job as ModelingJob } from "@reality-apis/reality-modeling";
import type { Job as ModelingV2Job } from "@reality-apis/reality-modeling/v2";
import { iTwinId, type Stage } from "./stage.ts";

/** The jobs of the demonstration, submitted and at work. */
export interface DemoJobs {
  readonly conversion: ConversionJob;
  readonly modeling: ModelingJob;
  readonly modelingV2: ModelingV2Job;
}

/** Creates and submits a job on each service, one after the other, so that each gets the fate that is laid out for it. */
export async function submitAll({ conversion, modeling, modelingV2 }: Stage): Promise<DemoJobs> {
  const conversionJob = await submitJob(conversion, {
    type: "Conversion",
    name: "Site scan",
    iTwinId,
    inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }],
    outputs: ["OPC"],
  });
  const { data } = await modeling.POST("/workspaces", { body: { name: "Quarry", iTwinId } });
  const modelingJob = await submitJob(modeling, {
    type: "Full",
    name: "Quarry model",
    workspaceId: data?.workspace.id ?? "",
    inputs: [{ id: "dc65ce7d-2598-422f-97a5-5ae8eb004b67", description: "Drone images" }],
    settings: { quality: "Extra", outputs: ["OBJ", "3MX"] },
  });
  const modelingV2Job = await submitJob(modelingV2, {
    type: "Reconstruction",
    name: "Bridge model",
    iTwinId,
    specifications: {
      inputs: { scene: "401975b7-0c0a-4498-8896-84987921f4bb" },
      outputs: { exports: [{ format: "3DTiles", options: { compress: "Draco" } }] },
    },
  });
  return { conversion: conversionJob, modeling: modelingJob, modelingV2: modelingV2Job };
}
