// A thread: makes clients, each with a token of its own, and calls with all of them at the same time.
import { parentPort, workerData } from "node:worker_threads";
import { unwrap } from "../../src/index.ts";
import { createNodeFetch } from "../../src/node.ts";
import { clientOf } from "../support/play.ts";

const { origin, transport, first, count }: { origin: string; transport: string; first: number; count: number } =
  workerData;
const fetch = transport === "createNodeFetch" ? { fetch: createNodeFetch() } : {};

/** Calls twice with a client of its own; whether each answer is to its own token. */
async function callsOf(number: number): Promise<boolean> {
  const client = clientOf(origin, { ...fetch, accessToken: async () => `token-${number}`, attemptTimeoutMs: 20_000 });
  const get = () => client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
  const jobs = await Promise.all([get(), get()]);
  return jobs.map(unwrap).every(({ job }) => job.id === `Bearer token-${number}`);
}

const own = await Promise.all(Array.from({ length: count }, (_, index) => callsOf(first + index)));
parentPort?.postMessage(own.filter(Boolean).length);
