import { expect, test } from "vitest";
import { complaintsOf, hoversOf, typeProgram } from "./support/type-program.ts";

const clients = [
  ["reality-conversion", "RealityConversionClient"],
  ["reality-conversion/v2", "RealityConversionClient"],
  ["reality-modeling", "RealityModelingClient"],
  ["reality-modeling/v2", "RealityModelingClient"],
  ["reality-analysis", "RealityAnalysisClient"],
  ["reality-analysis/v2", "RealityAnalysisClient"],
] as const;

const program = (entry: string, client: string): string => `
import type { ${client}, JobCreate } from "@reality-apis/${entry}";
import { cancelJob, filterFor, isJobFailedError, listJobs, runJob, submitJob, waitForJob, watchJob, watchJobs } from "@reality-apis/helpers";
declare const client: ${client};
declare const creation: JobCreate;

const result = await runJob(client, creation);
const waited = await waitForJob(client, "id");
const { job: finished } = result;
const submitted = await submitJob(client, creation);
const cancelled = await cancelJob(client, "id");
const { eq: equal, and: both } = filterFor(client);
const condition = both(equal("state", "x" as never));
const listed = listJobs(client, { filter: condition });
for await (const item of listed) item.id;
for await (const page of listed.byPage()) page.items;
const array = await listed.toArray({ limit: 10 });
const watch = watchJob(client, "id");
for await (const reading of watch) {
  const { progress, job: last } = reading;
  progress; last;
}
for await (const event of watchJobs(client, ["id"])) event.reading;
try {
  await waitForJob(client, "id");
} catch (error) {
  if (isJobFailedError(error, client)) {
    const { job: failed } = error.result;
    failed;
  }
}
export { result, waited, finished, submitted, cancelled, array };
`;

const expected = {
  result: "const result: JobResult<Job, JobProgress>",
  waited: "const waited: JobResult<Job, JobProgress>",
  finished: "const finished: Job | undefined",
  submitted: "const submitted: Job",
  cancelled: "const cancelled: Job",
  condition: "const condition: Filter",
  listed: "const listed: PagedIterable<Job>",
  item: "const item: Job",
  page: "const page: Page<Job>",
  array: "const array: Job[]",
  watch: "const watch: JobWatch<Job, JobProgress>",
  reading: "const reading: JobReading<Job, JobProgress>",
  progress: "const progress: JobProgress | undefined",
  last: "const last: Job | undefined",
  event: "const event: JobEvent<Job, JobProgress>",
  failed: "const failed: Job | undefined",
};

test.each(clients)(
  "an editor shows a Job of %s by its name",
  (entry, client) => {
    const text = program(entry, client);
    expect(complaintsOf(typeProgram(text))).toEqual([]);
    expect(hoversOf(text, Object.keys(expected))).toEqual(expected);
  },
  120_000,
);
