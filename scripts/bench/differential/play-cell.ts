import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { jobText, ok } from "./answers.ts";
import { type HttpClient, token } from "./clients.ts";
import { type FaultServer, type Script, startServer } from "./fault-server.ts";

/** How one client's call of a faulty server ended. */
export interface CellResult {
  readonly end: "job" | "value" | "error" | "hung";
  readonly error?: unknown;
  readonly ms: number;
  readonly requests: number;
  /** Requests to the other origin. */
  readonly elsewhere: number;
  /** The shortest time between two requests, in milliseconds. */
  readonly shortestGapMs: number;
}

/** The longest time of one cell. */
const longestMs = 8000;
const betweenCallsMs = 100;

/** Makes a call, or several one after the other, of which the last one counts. */
export async function playCell(client: HttpClient, script: Script, calls = 1): Promise<CellResult> {
  const other = await startServer(ok, "");
  const server = await startServer(script, other.url);
  try {
    for (let call = 1; call < calls; call += 1) {
      await client.get(server.url);
      // Until then the connection may count as busy.
      await sleep(betweenCallsMs);
    }
    return await lastCall(client, server, other);
  } finally {
    server.close();
    other.close();
  }
}

async function lastCall(client: HttpClient, server: FaultServer, other: FaultServer): Promise<CellResult> {
  const begun = performance.now();
  const before = server.times.length;
  const how = await Promise.race([ending(client, server.url), silence()]);
  const times = server.times.slice(before);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return {
    ...how,
    ms: performance.now() - begun,
    requests: times.length,
    elsewhere: other.times.length,
    shortestGapMs: Math.min(...gaps),
  };
}

async function ending(client: HttpClient, url: string): Promise<Pick<CellResult, "end" | "error">> {
  try {
    const value = await client.get(url);
    return { end: JSON.stringify(value) === jobText ? "job" : "value" };
  } catch (error) {
    return { end: "error", error };
  }
}

function silence(): Promise<Pick<CellResult, "end">> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ end: "hung" }), longestMs).unref();
  });
}

/** Whether the error shows the access token when it is printed. Slow, so that it is asked only after the last cell. */
export function tellsToken({ error }: CellResult): boolean {
  return inspect(error, { depth: 10, showHidden: true }).includes(token);
}
