import { cancelJob, type JobReading, runJob, submitJob, waitForJob, watchJob } from "@reality-apis/helpers";
import {
  createRealityConversionClient,
  type JobCreate,
  type RealityConversionClient,
} from "@reality-apis/reality-conversion";
import {
  createRealityModelingClient,
  type JobCreate as ModelingJobCreate,
  type RealityModelingClient,
} from "@reality-apis/reality-modeling";
import type { Face } from "./face.ts";
import { accessToken, ITWIN as iTwinId, type Journey, MINUTE_MS, pick, rejection } from "./journey.ts";

export const scan: JobCreate = {
  type: "Conversion",
  name: "Site scan",
  iTwinId,
  inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }],
  outputs: ["OPC"],
};

export function conversionThrough({ options }: Face): RealityConversionClient {
  return createRealityConversionClient({ accessToken, ...options("realityconversion") });
}

export function modelingThrough({ options }: Face): RealityModelingClient {
  return createRealityModelingClient({ accessToken, ...options("contextcapture") });
}

async function quarry(modeling: RealityModelingClient): Promise<ModelingJobCreate> {
  const { data } = await modeling.POST("/workspaces", { body: { name: "Quarry", iTwinId } });
  return {
    type: "Full",
    name: "Quarry model",
    workspaceId: data?.workspace.id ?? "",
    inputs: [{ id: "dc65ce7d-2598-422f-97a5-5ae8eb004b67" }],
    settings: { quality: "Extra", outputs: ["OBJ", "3MX"] },
  };
}

/** The lives of jobs, each of them told in full. */
export const lifeOfJobs: readonly Journey[] = [
  {
    title: "runs a conversion from creation to result",
    travel: async (face) => {
      await face.next({ durationMs: 5 * MINUTE_MS });
      const readings: JobReading[] = [];
      const onProgress = (reading: JobReading): unknown => readings.push(reading);
      const { clock } = face;
      const { outcome, job } = await face.meanwhile(runJob(conversionThrough(face), scan, { clock, onProgress }));
      const [output] = job?.outputs ?? [];
      const last = pick(readings.at(-1), ["percentage", "outcome"]);
      return [outcome, job?.state, output?.type, typeof output?.id, readings.length > 3, last];
    },
    expected: ["succeeded", "success", "OPC", "string", true, { percentage: 100, outcome: "succeeded" }],
  },
  {
    title: "runs a reconstruction, whose progress does not say how it ended",
    travel: async (face) => {
      await face.next({ durationMs: 10 * MINUTE_MS });
      const modeling = modelingThrough(face);
      const states = new Set<string | undefined>();
      const onProgress = ({ state }: JobReading): unknown => states.add(state);
      const run = runJob(modeling, await quarry(modeling), { clock: face.clock, onProgress });
      const { outcome, job } = await face.meanwhile(run);
      const seen = ["Active", "Over", "success"].map((state) => states.has(state));
      return [outcome, job?.jobSettings.outputs?.map(({ format }) => format), seen];
    },
    expected: ["succeeded", ["OBJ", "3MX"], [true, true, true]],
  },
  {
    title: "tells of a failure with the service's own words",
    travel: async (face) => {
      const errors = [{ code: "E7", message: "Too few photos." }];
      await face.next({ outcome: "failed", durationMs: MINUTE_MS, errors });
      const modeling = modelingThrough(face);
      const run = runJob(modeling, await quarry(modeling), { clock: face.clock });
      return rejection(face.meanwhile(run), "name", "errors.0.code", "errors.0.message", "result.job.state");
    },
    expected: {
      name: "JobFailedError",
      "errors.0.code": "E7",
      "errors.0.message": "Too few photos.",
      "result.job.state": "failed",
    },
  },
  {
    title: "cancels a job in the middle of its work",
    travel: async (face) => {
      await face.next({ durationMs: Number.POSITIVE_INFINITY });
      const conversion = conversionThrough(face);
      const { clock } = face;
      const { id } = await submitJob(conversion, scan);
      const first = await face.meanwhile(watchJob(conversion, id, { clock }).next());
      const cancelled = await cancelJob(conversion, id);
      const wait = waitForJob(conversion, id, { clock, throwOnUnsuccessful: false });
      const { outcome, job } = await face.meanwhile(wait);
      return [first.value?.meaning, cancelled.id === id, outcome, job?.state];
    },
    expected: ["running", true, "cancelled", "cancelled"],
  },
];
