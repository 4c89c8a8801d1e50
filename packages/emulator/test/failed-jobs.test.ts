import { type JobClient, JobFailedError, waitForJob } from "@reality-apis/helpers";
import { createRealityAnalysisClient } from "@reality-apis/reality-analysis";
import { createRealityAnalysisClient as createRealityAnalysisV2Client } from "@reality-apis/reality-analysis/v2";
import { createRealityConversionClient } from "@reality-apis/reality-conversion/v2";
import { createRealityModelingClient } from "@reality-apis/reality-modeling";
import { createRealityModelingClient as createRealityModelingV2Client } from "@reality-apis/reality-modeling/v2";
import { expect, it } from "vitest";
import { createEmulator } from "../src/index.ts";

const emulator = createEmulator();
const options = { accessToken: "any", fetch: emulator.fetch };
const fate = {
  outcome: "failed" as const,
  errors: [{ code: "InputData_Invalid", title: "Invalid input data", message: 'No file "%1".', params: ["scan.las"] }],
  warnings: [{ code: "Slow", title: "Slow", message: "It took long.", params: [] }],
};

it.each([
  ["reality-modeling", "failed", createRealityModelingClient(options)],
  ["reality-analysis", "failed", createRealityAnalysisClient(options)],
  ["reality-modeling@v2", "Failed", createRealityModelingV2Client(options)],
  ["reality-analysis@v2", "Failed", createRealityAnalysisV2Client(options)],
  ["reality-conversion@v2", "Failed", createRealityConversionClient(options)],
] as const)("a failed job of %s says why, wherever its service keeps that", async (service, state, client) => {
  const jobId = emulator.jobs.add(service, { state, fate } as object);
  const failure: unknown = await waitForJob(client as JobClient, jobId, { clock: emulator.clock }).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(JobFailedError);
  expect(failure).toMatchObject({
    message: expect.stringMatching(/ failed.*: No file "scan\.las"\.$/),
    errors: [{ code: "InputData_Invalid", title: "Invalid input data", params: ["scan.las"] }],
    warnings: [{ code: "Slow", message: "It took long." }],
  });
});
