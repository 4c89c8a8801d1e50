import type {
  Job as ConversionJob,
  JobCreate as ConversionJobCreate,
  JobState as ConversionJobState,
  JobProgress as ConversionProgress,
  RealityConversionClient,
} from "@reality-apis/reality-conversion";
import type {
  Job as ModelingJob,
  JobCreate as ModelingJobCreate,
  JobProgress as ModelingProgress,
  RealityModelingClient,
} from "@reality-apis/reality-modeling";
import { describe, expectTypeOf, it } from "vitest";
import {
  cancelJob,
  type Filter,
  filterFor,
  isJobFailedError,
  JobFailedError,
  type JobReading,
  type JobResult,
  listJobs,
  type Page,
  runJob,
  submitJob,
  waitForJob,
  watchJob,
} from "../src/index.ts";

declare const conversion: RealityConversionClient;
declare const modeling: RealityModelingClient;

const conversionJob: ConversionJobCreate = {
  type: "Conversion",
  name: "Site scan",
  iTwinId: "510cd1a3-3703-4729-b08c-fecd9c87c3be",
  inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }],
  outputs: ["OPC"],
};

const modelingJob: ModelingJobCreate = {
  type: "Full",
  name: "Quarry",
  workspaceId: "6881117d-9fd2-4900-870b-9b721dc90f25",
  inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }],
  settings: { quality: "Extra", outputs: ["OBJ"] },
};

describe("a client by path", () => {
  it("refuses an unknown path, a missing parameter, a wrong method", () => {
    // @ts-expect-error no such path
    conversion.GET("/workspaces");
    // @ts-expect-error the id is missing
    conversion.GET("/jobs/{id}/progress");
    // @ts-expect-error the filter is missing
    conversion.GET("/jobs");
    // @ts-expect-error workspaces can't be patched
    modeling.PATCH("/workspaces/{id}", { params: { path: { id: "a" } } });
  });

  it("refuses a misspelt option, an unknown query parameter and a surplus property of a body", () => {
    const query = { $filter: "name eq 'a'" };
    conversion.GET("/jobs", { params: { query } });
    // @ts-expect-error it is spelt params
    conversion.GET("/jobs", { parms: { query } });
    // @ts-expect-error the service has no such parameter
    conversion.GET("/jobs", { params: { query: { $filter: "name eq 'a'", $skip: 5 } } });
    // @ts-expect-error a workspace has no colour
    modeling.POST("/workspaces", { body: { name: "a", colour: "red" } });
  });

  it("gives exactly what the specification says", async () => {
    const { data, error } = await conversion.GET("/jobs/{id}/progress", { params: { path: { id: "a" } } });
    expectTypeOf(data).toEqualTypeOf<
      { progress: { percentage?: number; state?: ConversionJobState | (string & {}); step?: string } } | undefined
    >();
    expectTypeOf(error?.error.code).toEqualTypeOf<string | undefined>();
    const job = await modeling.GET("/jobs/{id}", { params: { path: { id: "a" } } });
    if (job.data) {
      expectTypeOf(job.data.job).toExtend<ModelingJob>();
      expectTypeOf<ModelingJob>().toExtend<typeof job.data.job>();
      expectTypeOf(job.data.job.estimatedCost).toEqualTypeOf<number | undefined>();
    }
  });

  it("refuses a state that the service does not have in a request", () => {
    conversion.PATCH("/jobs/{id}", { params: { path: { id: "a" } }, body: { state: "active" } });
    // @ts-expect-error conversion spells it in lower case
    conversion.PATCH("/jobs/{id}", { params: { path: { id: "a" } }, body: { state: "Active" } });
    modeling.PATCH("/jobs/{id}", { params: { path: { id: "a" } }, body: { state: "Active" } });
    // @ts-expect-error there is no such state
    modeling.PATCH("/jobs/{id}", { params: { path: { id: "a" } }, body: { state: "Paused" } });
  });

  it("knows the documented states of an answer, and lets unknown ones through", () => {
    type State = ConversionJob["state"];
    expectTypeOf<"success">().toExtend<State>();
    expectTypeOf<"archived">().toExtend<State>();
    expectTypeOf<State>().toExtend<string>();
  });
});

describe("the helpers' types", () => {
  it("give each service's own job and progress", async () => {
    expectTypeOf(await submitJob(conversion, conversionJob)).toEqualTypeOf<ConversionJob>();
    expectTypeOf(await runJob(conversion, conversionJob)).toEqualTypeOf<JobResult<ConversionJob, ConversionProgress>>();
    expectTypeOf(await runJob(modeling, modelingJob)).toEqualTypeOf<JobResult<ModelingJob, ModelingProgress>>();
    expectTypeOf(await waitForJob(modeling, "a")).toEqualTypeOf<JobResult<ModelingJob, ModelingProgress>>();
    expectTypeOf(await cancelJob(modeling, "a")).toEqualTypeOf<ModelingJob>();
    for await (const reading of watchJob(modeling, "a")) {
      expectTypeOf(reading).toEqualTypeOf<JobReading<ModelingJob, ModelingProgress>>();
    }
    runJob(conversion, conversionJob, {
      onProgress: (reading) => expectTypeOf(reading.progress).toEqualTypeOf<ConversionProgress | undefined>(),
      onCreated: (job) => expectTypeOf(job).toEqualTypeOf<ConversionJob>(),
    });
  });

  it("give a caught failure the job of the client that it is asked about, and `unknown` without one", () => {
    const error: unknown = new Error("caught");
    if (error instanceof JobFailedError) expectTypeOf(error.result).toEqualTypeOf<JobResult>();
    if (isJobFailedError(error, conversion)) {
      expectTypeOf(error).toExtend<JobFailedError>();
      expectTypeOf(error.result.job).toEqualTypeOf<ConversionJob | undefined>();
      expectTypeOf(error.result.progress.progress).toEqualTypeOf<ConversionProgress | undefined>();
    } else if (isJobFailedError(error, modeling)) {
      expectTypeOf(error.result.job).toEqualTypeOf<ModelingJob | undefined>();
    }
    // @ts-expect-error without a client there is no type to give
    isJobFailedError(error);
  });

  it("refuse the creation of another service, and one with a slip", () => {
    // @ts-expect-error a modeling job is no conversion job
    runJob(conversion, modelingJob);
    // @ts-expect-error there is no such output
    runJob(conversion, { ...conversionJob, outputs: ["DOC"] });
    // @ts-expect-error the workspace is missing
    submitJob(modeling, { ...modelingJob, workspaceId: undefined });
  });

  it("list each service's own jobs", async () => {
    const filter: Filter = filterFor(modeling).eq("state", "active");
    const jobs = listJobs(modeling, { filter });
    for await (const job of jobs) expectTypeOf(job).toEqualTypeOf<ModelingJob>();
    for await (const page of jobs.byPage()) expectTypeOf(page).toEqualTypeOf<Page<ModelingJob>>();
    expectTypeOf(await jobs.toArray({ limit: 10 })).toEqualTypeOf<ModelingJob[]>();
    // @ts-expect-error the limit must be said
    jobs.toArray();
    // @ts-expect-error the filter must be said
    listJobs(modeling, {});
  });
});

describe("a filter's types", () => {
  const { eq, gt, oneOf } = filterFor(conversion);

  it("know fields, operators and values", () => {
    eq("state", "success");
    eq("type", "ImportFeatures");
    oneOf("state", ["success", "failed"]);
    gt("createdDateTime", new Date());
    // @ts-expect-error there is no such field
    eq("colour", "red");
    // @ts-expect-error states are not ordered
    gt("state", "success");
    // @ts-expect-error ids are not ordered
    gt("id", "9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad");
    // @ts-expect-error there is no list of dates
    oneOf("createdDateTime", [new Date()]);
    // @ts-expect-error there is no such state
    eq("state", "Success");
    // @ts-expect-error over is a word of the progress, not of the job
    filterFor(modeling).eq("state", "over");
    // @ts-expect-error a name is a text
    eq("name", 5);
  });
});

describe("the public declarations", () => {
  it("let no `any` through", () => {
    expectTypeOf(conversion.service).not.toBeAny();
    expectTypeOf<ConversionJob>().not.toBeAny();
    expectTypeOf<JobReading>().not.toBeAny();
    expectTypeOf<Awaited<ReturnType<typeof runJob>>["job"]>().toBeUnknown();
  });
});
