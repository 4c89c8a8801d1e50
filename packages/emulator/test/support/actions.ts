import { type Arbitrary, array, constantFrom, nat, oneof, record } from "fast-check";
import type { Emulator, JobFate } from "../../src/index.ts";
import { ask, listAt } from "../support.ts";
import { type Json, object } from "./json.ts";
import { allScenarios } from "./scenarios/all-scenarios.ts";
import { send, serviceVersions } from "./service-versions.ts";

/** Something that happens to an emulator; gives what it answered. */
export type Action = (emulator: Emulator) => Promise<unknown>;

const versionName = constantFrom(...Object.keys(serviceVersions));

/** A documented scenario of a service: what it needs, and its request. */
const scenario: Arbitrary<Action> = record({ name: versionName, which: nat() }).map(
  ({ name, which }) =>
    async (emulator) => {
      const version = serviceVersions[name];
      const all = version === undefined ? [] : (allScenarios[name]?.(version) ?? []);
      const wanted = all[which % all.length];
      if (version === undefined || wanted === undefined) return undefined;
      const parameters = (await wanted.given?.(emulator)) ?? [];
      const options = typeof wanted.request === "function" ? await wanted.request(emulator) : wanted.request;
      return send(emulator, version.spec, wanted.operation, { parameters, ...options });
    },
);

const requestsAboutJobs: readonly ((id: string) => { request: string; body?: Json })[] = [
  (id) => ({ request: `GET /jobs/${id}` }),
  (id) => ({ request: `GET /jobs/${id}/progress` }),
  (id) => ({ request: `GET /jobs/${id}/messages` }),
  (id) => ({ request: `PATCH /jobs/${id}`, body: { state: "active" } }),
  (id) => ({ request: `PATCH /jobs/${id}`, body: { state: "Cancelled" } }),
  (id) => ({ request: `DELETE /jobs/${id}` }),
];

/** A request about one of the jobs that a service lists. */
const requestAboutJob: Arbitrary<Action> = record({
  name: versionName,
  job: nat(),
  about: constantFrom(...requestsAboutJobs),
}).map(({ name, job, about }) => async (emulator) => {
  const spec = serviceVersions[name]?.spec;
  if (spec === undefined) return undefined;
  const { accept, serverUrl } = spec;
  const list = await ask(emulator, `GET ${serverUrl}/jobs?$filter=name ne 'x'`, { accept });
  const jobs = listAt(list, "jobs");
  const { request, body } = about(String(object(jobs[job % jobs.length]).id));
  const answer = await ask(emulator, request.replace(" ", ` ${serverUrl}`), { accept, ...(body && { body }) });
  return [list, answer];
});

const seed: Arbitrary<Action> = record({
  key: constantFrom("reality-conversion", "reality-modeling", "reality-analysis"),
  state: constantFrom("unsubmitted", "active", "success", "failed", "cancelled"),
  id: constantFrom(undefined, "given"),
}).map(({ key, state, id }) => async ({ jobs }) => {
  const output = id === undefined ? {} : { id };
  if (key === "reality-modeling") return jobs.add(key, { state, outputs: [{ format: "Odd", ...output }] });
  return jobs.add(key, { state, type: "Odd", outputs: [{ type: "OPC" }, { type: "Odd", ...output }] });
});

const seedV2: Arbitrary<Action> = record({
  key: constantFrom("reality-conversion@v2", "reality-modeling@v2", "reality-analysis@v2"),
  state: constantFrom("Queued", "Active", "TerminatingOnCancel", "TerminatingOnFailure", "Success", "Failed"),
  type: constantFrom(undefined, "Odd"),
}).map(
  ({ key, state, type }) =>
    async ({ jobs }) =>
      jobs.add(key, { state, ...(type !== undefined && { type }) }),
);

const fate: Arbitrary<Action> = constantFrom<JobFate>(
  { durationMs: Number.POSITIVE_INFINITY },
  { outcome: "failed", warnings: [{ code: "W1" }] },
  { outcome: "cancelled", percentages: [7, 3, 7], steps: ["Ü"] },
  { durationMs: Number.POSITIVE_INFINITY, startDelayMs: Number.POSITIVE_INFINITY, cancelDelayMs: 90_000 },
).map(
  (decided) =>
    async ({ jobs }) =>
      jobs.next(decided),
);

const wait: Arbitrary<Action> = constantFrom(1, 30_000, 5 * 60_000, 3 * 60 * 60_000, 31 * 24 * 60 * 60_000).map(
  (ms) =>
    async ({ clock }) =>
      clock.advance(ms),
);

/** What may happen to an emulator, one after another. */
export const actions: Arbitrary<Action[]> = array(
  oneof(
    { weight: 4, arbitrary: scenario },
    { weight: 5, arbitrary: requestAboutJob },
    { weight: 2, arbitrary: oneof(seed, seedV2) },
    { weight: 1, arbitrary: fate },
    { weight: 3, arbitrary: wait },
  ),
  { maxLength: 12 },
);
