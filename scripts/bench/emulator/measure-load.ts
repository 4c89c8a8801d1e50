import type { Figure } from "./figure.ts";
import { send } from "./request.ts";
import type { Server } from "./server-process.ts";

const REQUESTS = 60_000;
const CONCURRENT = 32;
const JOBS = "contextcapture/jobs";

/** Many requests at once, as those of a team's tests: how many go through a second, and what is left in the heap. */
export async function measureLoad(server: Server): Promise<Figure[]> {
  await drive(server, REQUESTS / 4);
  const before = await server.usage();
  const began = performance.now();
  await drive(server, REQUESTS);
  const seconds = (performance.now() - began) / 1000;
  const after = await server.usage();
  const grown = (after.heapBytes - before.heapBytes) / 2 ** 20;
  const cpuMs = (after.cpuMs - before.cpuMs) / REQUESTS;
  return [
    {
      name: `${REQUESTS} requests, ${CONCURRENT} at once`,
      value: REQUESTS / seconds,
      unit: "a second",
      limit: { atLeast: 1000 },
    },
    { name: "processor time of each", value: cpuMs, unit: "ms", limit: { atMost: 1 } },
    // Less than 200 bytes a request: whatever was kept of each would show.
    { name: "heap grown meanwhile", value: grown, unit: "MiB", limit: { atMost: 10 } },
  ];
}

async function drive({ url, ids }: Server, requests: number): Promise<void> {
  let sent = 0;
  const work = async (): Promise<void> => {
    while (sent < requests) {
      const number = sent;
      sent += 1;
      const id = ids[(number * 7919) % ids.length] ?? "";
      const { status, text } = await one(number, `${url}/${JOBS}`, id);
      if (status >= 400) throw new Error(`A request was answered with ${status}: ${text}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, work));
}

/** Mostly readings, some jobs, and now and then a page of a list. */
function one(number: number, jobs: string, id: string): Promise<{ status: number; text: string }> {
  if (number % 50 === 0) return send(`${jobs}?$filter=${encodeURIComponent("iTwinId eq 'bench'")}&$top=20`);
  return send(number % 4 === 0 ? `${jobs}/${id}` : `${jobs}/${id}/progress`);
}
