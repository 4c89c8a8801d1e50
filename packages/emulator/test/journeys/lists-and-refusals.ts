import { cancelJob, filterFor, listJobs, submitJob } from "@reality-apis/helpers";
import type { JobCreate } from "@reality-apis/reality-conversion";
import { ITWIN as iTwinId, type Journey, MINUTE_MS, rejection } from "./journey.ts";
import { conversionThrough, modelingThrough } from "./life-of-jobs.ts";

const DAY_MS = 24 * 60 * MINUTE_MS;

/** Lists, and what the services refuse. */
export const listsAndRefusals: readonly Journey[] = [
  {
    title: "lists three pages of past jobs that a filter finds",
    travel: async (face) => {
      const now = face.clock.now();
      for (let day = 1; day <= 40; day += 1) {
        const createdDateTime = new Date(now - day * DAY_MS).toISOString();
        const state = day % 2 ? "success" : "failed";
        await face.add("reality-modeling", { name: `day ${day}`, iTwinId, createdDateTime, state });
      }
      const modeling = modelingThrough(face);
      const { eq, gt, and } = filterFor(modeling);
      const since = new Date(now - 50.5 * DAY_MS);
      const filter = and(eq("iTwinId", iTwinId), eq("state", "success"), gt("createdDateTime", since));
      const sizes: number[] = [];
      const names = new Set<string>();
      for await (const { items } of listJobs(modeling, { filter, pageSize: 8 }).byPage()) {
        sizes.push(items.length);
        for (const { name } of items) names.add(name);
      }
      return [sizes, names.size];
    },
    expected: [[8, 8, 4], 20],
  },
  {
    title: "meets 401 without a token",
    travel: async ({ options }) => {
      const path = "realityconversion";
      const { baseUrl = `https://api.bentley.com/${path}`, fetch: send = globalThis.fetch } = options(path);
      const answer = await send(new Request(`${baseUrl}/jobs`));
      const { error } = await answer.json();
      return [answer.status, error.code];
    },
    expected: [401, "HeaderNotFound"],
  },
  {
    title: "meets 404 for a job that is not there, and 422 for a job that can't be",
    travel: async (face) => {
      const conversion = conversionThrough(face);
      const missing = cancelJob(conversion, "00000000-0000-4000-8000-000000000000");
      const halfWritten: JobCreate = JSON.parse('{"type":"Conversion","name":"Half"}');
      const incomplete = submitJob(conversion, halfWritten);
      return [
        await rejection(missing, "name", "status", "code"),
        await rejection(incomplete, "name", "status", "code", "details.0.code"),
      ];
    },
    expected: [
      { name: "ApiError", status: 404, code: "JobNotFound" },
      { name: "ApiError", status: 422, code: "InvalidRealityConversionRequest", "details.0.code": "InvalidProperty" },
    ],
  },
];
