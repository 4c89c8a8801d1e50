import type { RealityAnalysisClient } from "@reality-apis/reality-analysis";
import type { RealityAnalysisClient as RealityAnalysisV2Client } from "@reality-apis/reality-analysis/v2";
import type { RealityConversionClient } from "@reality-apis/reality-conversion/v2";
import type { Job, JobCreate, RealityModelingClient, TilingOptions } from "@reality-apis/reality-modeling/v2";
import { describe, expectTypeOf, it } from "vitest";
import { cancelJob, filterFor, listJobs, runJob, watchJob } from "../src/index.ts";

declare const modeling: RealityModelingClient;
declare const conversion: RealityConversionClient;
declare const analysis: RealityAnalysisClient;
declare const analysisV2: RealityAnalysisV2Client;
declare const job: Job;

const iTwinId = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const scene = "401975b7-0c0a-4498-8896-84987921f4bb";

describe("a job of version 2", () => {
  it("ties its specifications to its type", () => {
    const tiling: JobCreate = {
      type: "Tiling",
      iTwinId,
      specifications: { inputs: { scene }, outputs: ["modelingReference"], options: { geometricPrecision: "Medium" } },
    };
    runJob(modeling, tiling);
    runJob(modeling, {
      type: "Tiling",
      iTwinId,
      // @ts-expect-error these are options of a calibration
      specifications: { inputs: { scene }, outputs: ["modelingReference"], options: { centerPolicy: "Adjust" } },
    });
    // @ts-expect-error a calibration has no modeling reference among its outputs
    runJob(modeling, {
      type: "Calibration",
      iTwinId,
      specifications: { inputs: { scene }, outputs: ["modelingReference"] },
    });
    // @ts-expect-error there is no such type
    runJob(modeling, { type: "Painting", iTwinId, specifications: { inputs: { scene }, outputs: ["scene"] } });
    const exports = [{ format: "3DTiles" as const, options: { compress: "Draco" as const } }];
    runJob(modeling, {
      type: "Reconstruction",
      iTwinId,
      specifications: { inputs: { scene }, outputs: { exports } },
    });
  });

  it("is told apart by its type in an answer", () => {
    if (job.type === "Tiling") {
      expectTypeOf(job.specifications.options).toEqualTypeOf<TilingOptions | null | undefined>();
    }
    expectTypeOf<"Queued">().toExtend<Job["state"]>();
    expectTypeOf<"SomethingNew">().toExtend<Job["state"]>();
  });

  it("goes through the same helpers as one of version 1", async () => {
    const { job: ran } = await runJob(conversion, {
      type: "PointCloudConversion",
      name: "Scan",
      iTwinId,
      specifications: { inputs: { pointCloud: scene }, options: { outputFormat: "OPC" } },
    });
    expectTypeOf(ran?.id).toEqualTypeOf<string | undefined>();
    for await (const { state } of watchJob(analysisV2, "a")) expectTypeOf(state).toEqualTypeOf<string | undefined>();
    expectTypeOf((await cancelJob(modeling, "a")).state).toExtend<string>();
  });
});

describe("filters of version 2", () => {
  it("know each service's own fields, operators and states", () => {
    const { eq } = filterFor(modeling);
    listJobs(modeling, { filter: eq("state", "Success") });
    // @ts-expect-error version 2 spells it with a capital
    eq("state", "success");
    // @ts-expect-error this service can't filter by input
    eq("inputId", scene);
    filterFor(conversion).eq("inputId", scene);
    // @ts-expect-error this service has no lists
    filterFor(modeling).oneOf("state", ["Success"]);
    filterFor(analysis).eq("state", "success");
  });
});

describe("an analysis job", () => {
  it("ties its options to its type", () => {
    runJob(analysis, {
      type: "objects2D",
      name: "Signs",
      iTwinId,
      inputs: [{ type: "photos", id: scene }],
      outputs: ["objects2D"],
      options: { minPhotos: 2, useTiePoints: true },
    });
    runJob(analysis, {
      type: "changeDetection",
      name: "Changes",
      iTwinId,
      inputs: [{ type: "pointClouds1", id: scene }],
      outputs: ["objects3D"],
      // @ts-expect-error these are options of objects2D
      options: { minPhotos: 2 },
    });
  });
});
