import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { send, serviceVersions } from "./support/service-versions.ts";
import { at, ITWIN, listAt, textAt } from "./support.ts";

const { spec } = serviceVersions["reality-conversion.v2"] ?? expect.fail();

test("jobs are found by their inputs and by their output, which may be an index of a feature database", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const clouds = ["58e0c0ca-f730-4e5b-808d-1c8cacacb4d4", "f4cc6131-a9c8-4833-8d2a-cd0a11b8b778"];
  const optimized = emulator.jobs.add("reality-conversion@v2", {
    type: "PointCloudOptimization",
    specifications: { inputs: { pointClouds: clouds } },
  });
  const vectors = emulator.jobs.add("reality-conversion@v2", {
    type: "VectorOptimization",
    specifications: { inputs: { vectors: ["a"] }, options: { outputFormat: "FeatureDB" } },
  });
  const find = async (filter: string): Promise<unknown[]> => {
    const page = await send(emulator, spec, "jobs-get-all", { query: `?$filter=${filter}` });
    return listAt(page, "jobs").map((job) => at(job, "id"));
  };
  const outputOf = async (id: string): Promise<string> =>
    textAt(await send(emulator, spec, "jobs-get", { parameters: [id] }), "job.specifications.output");
  expect(await find(`inputId in ('${clouds[1]}')`)).toEqual([optimized]);
  expect(await find(`inputId ne ${clouds[0]}`)).toEqual([vectors]);
  expect(await find(`outputId eq ${await outputOf(optimized)}`)).toEqual([optimized]);
  expect(await outputOf(vectors)).toMatch(/^fdb:/);
  expect(await find(`outputId eq '${await outputOf(vectors)}'`)).toEqual([vectors]);
});

test("a job without a name equals none but the empty one", async () => {
  const emulator = createEmulator({ clock: "manual" });
  emulator.jobs.add("reality-conversion@v2", { iTwinId: ITWIN });
  const count = async (filter: string): Promise<number> =>
    listAt(await send(emulator, spec, "jobs-get-all", { query: `?$filter=${filter}` }), "jobs").length;
  expect([await count("name ne 'x'"), await count("name eq 'x'"), await count("name eq ''")]).toEqual([1, 0, 1]);
});
