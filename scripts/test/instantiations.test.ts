import { expect, test } from "vitest";
import { complaintsOf, typeProgram } from "./support/type-program.ts";

const clients = [
  { service: "reality-conversion", name: "RealityConversionClient" },
  { service: "reality-modeling", name: "RealityModelingClient" },
] as const;

/** The same values for both probes; neither client is made, so that only the calls count. */
const shared = (service: string, name: string): string => `
import type { ${name}, JobCreate, paths } from "@reality-apis/${service}";
import type { Client } from "openapi-fetch";
import { cancelJob, filterFor, listJobs, runJob, submitJob, waitForJob, watchJob } from "@reality-apis/helpers";
declare const client: ${name};
declare const bare: Client<paths, \`\${string}/\${string}\`>;
declare const creation: JobCreate;
declare const jobId: string;
export { client, bare, creation, jobId, cancelJob, filterFor, listJobs, runJob, submitJob, waitForJob, watchJob };
`;

/** Eight things that a program does with jobs, through the helpers. */
const throughHelpers = `
const { eq, gt, and } = filterFor(client);
const filter = and(eq("state", "success"), gt("createdDateTime", new Date()));
export const ran = (await runJob(client, creation)).job?.id;
export const waited = (await waitForJob(client, jobId)).job?.state;
for await (const reading of watchJob(client, jobId)) reading.percentage;
for await (const job of listJobs(client, { filter })) job.name;
export const cancelled = (await cancelJob(client, jobId)).state;
export const submitted = (await submitJob(client, creation)).id;
export const all = (await listJobs(client, { filter }).toArray({ limit: 10 }))[0]?.name;
`;

/** The requests of the same eight, by path, with what they are read for. */
const throughPaths = (cancel: string): string => `
const path = { id: jobId };
const $filter = "state eq 'success'";
const created = await bare.POST("/jobs", { body: creation });
export const ran = created.data?.job.id;
export const waited = (await bare.GET("/jobs/{id}", { params: { path } })).data?.job.state;
export const progress = (await bare.GET("/jobs/{id}/progress", { params: { path } })).data;
export const listed = (await bare.GET("/jobs", { params: { query: { $filter } } })).data?.jobs?.[0]?.name;
export const cancelled = (await bare.PATCH("/jobs/{id}", { params: { path }, body: { state: "${cancel}" } })).data?.job.state;
export const submitted = (await bare.POST("/jobs", { body: creation })).data?.job.id;
export const next = (await bare.GET("/jobs", { params: { query: { $filter, continuationToken: "a", $top: 10 } } })).data?.jobs?.[0]?.name;
export const again = (await bare.GET("/jobs/{id}", { params: { path } })).data?.job.name;
`;

test.each(clients)(
  "eight calls of $service cost a fraction of the types of openapi-fetch's",
  ({ service, name }) => {
    const cost = (calls: string): number =>
      instantiations(shared(service, name) + calls) - instantiations(shared(service, name));
    const [ours, bare] = [
      cost(throughHelpers),
      cost(throughPaths(service === "reality-conversion" ? "cancelled" : "Cancelled")),
    ];
    expect(bare).toBeGreaterThan(5_000);
    expect(ours / bare).toBeLessThanOrEqual(0.15);
  },
  120_000,
);

/** How many types the compiler makes of generic ones: the same on every machine. */
function instantiations(text: string): number {
  const compiled = typeProgram(text);
  expect(complaintsOf(compiled)).toEqual([]);
  return compiled.program.getInstantiationCount();
}
