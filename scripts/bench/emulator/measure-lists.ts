import { quartiles } from "../quartiles.ts";
import type { Figure } from "./figure.ts";
import { send } from "./request.ts";
import type { Server } from "./server-process.ts";

const ROUNDS = 60;
/** Neither fills its page before every job has been looked at. */
const FILTERS: Readonly<Record<string, string>> = {
  "a name that no job has": "name eq 'Tunnel'",
  "a state, an iTwin and a date":
    "iTwinId eq 'bench' and state eq 'failed' and createdDateTime lt 2020-01-01T00:00:00Z",
  "one of 50 ids": "",
};

/** How long a list takes that a filter finds among all jobs, one request after another. */
export async function measureLists({ url, ids, usage }: Server): Promise<Figure[]> {
  const figures: Figure[] = [];
  const someIds = ids.filter((_, index) => index % (ids.length / 50) === 0);
  for (const [name, filter] of Object.entries(FILTERS)) {
    const wanted = filter === "" ? `id in (${someIds.map((id) => `'${id}'`).join(", ")})` : filter;
    const path = `${url}/contextcapture/jobs?$filter=${encodeURIComponent(wanted)}&$top=1000`;
    const times: number[] = [];
    const before = await usage();
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      const { status, text } = await send(path);
      times.push(performance.now() - began);
      if (status !== 200) throw new Error(`A list was answered with ${status}: ${text}`);
    }
    const cpuMs = ((await usage()).cpuMs - before.cpuMs) / ROUNDS;
    const limit = { atMost: 20 };
    figures.push({ name: `list by ${name}, median`, value: quartiles(times).median, unit: "ms", limit });
    figures.push({ name: "its processor time", value: cpuMs, unit: "ms", limit });
  }
  return figures;
}
