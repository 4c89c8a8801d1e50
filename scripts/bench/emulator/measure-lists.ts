import { quartiles } from "../quartiles.ts";
import type { Figure } from "./figure.ts";
import { send } from "./request.ts";
import type { Server } from "./server-process.ts";

const ROUNDS = 60;
const LIMIT_MS = 20;

/** A filter, and how many milliseconds its list may take. */
interface Wanted {
  readonly filter: string;
  readonly limitMs: number;
}

/** All but the last look at every job before they know that no page gets full; that one writes 1,000 jobs, 800 kB. */
function wantedLists(ids: readonly string[]): Readonly<Record<string, Wanted>> {
  const someIds = ids.filter((_, index) => index % (ids.length / 50) === 0).map((id) => `'${id}'`);
  const date = "createdDateTime lt 2020-01-01T00:00:00Z";
  return {
    "a name that no job has": { filter: "name eq 'Tunnel'", limitMs: LIMIT_MS },
    "a state that no job has": { filter: "state eq 'over'", limitMs: LIMIT_MS },
    "a state, an iTwin and a date": {
      filter: `iTwinId eq 'bench' and state eq 'failed' and ${date}`,
      limitMs: LIMIT_MS,
    },
    "one of 50 ids": { filter: `id in (${someIds.join(", ")})`, limitMs: LIMIT_MS },
    "an output that no job has": { filter: `outputId eq '${ids[0]}'`, limitMs: LIMIT_MS },
    "a state, a full page": { filter: "state eq 'failed'", limitMs: 2 * LIMIT_MS },
  };
}

/** How long a list takes that a filter finds among all jobs, one request after another. */
export async function measureLists({ url, ids, usage }: Server): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, { filter, limitMs }] of Object.entries(wantedLists(ids))) {
    const path = `${url}/contextcapture/jobs?$filter=${encodeURIComponent(filter)}&$top=1000`;
    const times: number[] = [];
    const before = await usage();
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      const { status, text } = await send(path);
      times.push(performance.now() - began);
      if (status !== 200) throw new Error(`A list was answered with ${status}: ${text}`);
    }
    const cpuMs = ((await usage()).cpuMs - before.cpuMs) / ROUNDS;
    const limit = { atMost: limitMs };
    figures.push({ name: `list by ${name}, median`, value: quartiles(times).median, unit: "ms", limit });
    figures.push({ name: "its processor time", value: cpuMs, unit: "ms", limit });
  }
  return figures;
}
