import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { filterFor, listJobsInShards, type ShardedListOptions } from "../src/index.ts";
import { service } from "./support/fixture-service.ts";
import { textClient } from "./support/text-client.ts";
import { settle } from "./support/virtual-clock.ts";

interface Job {
  readonly id: string;
  readonly createdDateTime: string;
}

const dayMs = 86_400_000;
const { and, eq, ge } = filterFor({ service });
const filter = eq("name", "x");

/** A service that holds jobs by the time of their creation, and reads the ranges of a filter for itself. */
function serviceOf(jobs: Job[], onRequest: (filter: string) => void = () => {}): ReturnType<typeof textClient<Job>> {
  return textClient<Job>((url) => {
    const expression = url.searchParams.get("$filter") ?? "";
    onRequest(expression);
    const bounds = [...expression.matchAll(/createdDateTime (gt|ge|le|lt) ([^\s)]+)/g)];
    const fits = ({ createdDateTime }: Job): boolean =>
      bounds.every(([, operator, text = ""]) => {
        const difference = Date.parse(createdDateTime) - Date.parse(text);
        return { gt: difference > 0, ge: difference >= 0, le: difference <= 0, lt: difference < 0 }[operator ?? ""];
      });
    const begin = Number(url.searchParams.get("continuationToken") ?? 0);
    const end = begin + Number(url.searchParams.get("$top"));
    const found = jobs.filter(fits);
    const link = end < found.length ? { _links: { next: { href: `?continuationToken=${end}` } } } : {};
    return { jobs: found.slice(begin, end), ...link };
  });
}

function jobsAt(times: readonly number[]): Job[] {
  return times.map((time, index) => ({ id: `job-${index}`, createdDateTime: new Date(time).toISOString() }));
}

async function ids(list: AsyncIterable<Job>): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of list) found.push(id);
  return found;
}

const listed = (
  client: ReturnType<typeof serviceOf>["client"],
  options: Partial<ShardedListOptions>,
): Promise<string[]> => ids(listJobsInShards(client, { filter, ...options }));

describe("a list that is read in shards", () => {
  it("has each job exactly once, wherever in time the jobs lie", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -3000 * dayMs, max: 5000 }), { maxLength: 60 }),
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 1, max: 7 }),
        async (ages, shards, pageSize) => {
          const jobs = jobsAt(ages.map((age) => Date.now() + age));
          const found = await listed(serviceOf(jobs).client, { shards, pageSize });
          expect(found.toSorted()).toEqual(jobs.map(({ id }) => id).toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });

  it("has each job exactly once, also those on the very edge of a range", async () => {
    const { now } = Date;
    const frozen = now();
    Date.now = () => frozen;
    try {
      const cuts = async (jobs: Job[]): Promise<{ found: string[]; edges: Set<string> }> => {
        const edges = new Set<string>();
        const { client } = serviceOf(jobs, (text) => {
          for (const [, edge = ""] of text.matchAll(/(?:gt|le) (\S+)/g)) edges.add(edge);
        });
        return { found: await listed(client, { shards: 2 }), edges };
      };
      // The oldest job decides where the cuts lie: one of before all probes makes them the same both times.
      const { edges } = await cuts(jobsAt([frozen - 2000 * dayMs]));
      const onEdges = jobsAt([...edges].flatMap((edge) => [-1, 0, 1].map((ms) => Date.parse(edge) + ms)));
      const again = await cuts(onEdges);
      expect(again.edges).toEqual(edges);
      expect(again.found.toSorted()).toEqual(onEdges.map(({ id }) => id).toSorted());
    } finally {
      Date.now = now;
    }
  });

  it("cuts time into ranges that are open at their beginning, closed at their end, and leave nothing out", async () => {
    const filters: string[] = [];
    await listed(serviceOf(jobsAt([Date.now() - 3 * dayMs]), (text) => filters.push(text)).client, { shards: 2 });
    const bounds = filters.slice(6).map((text) => [/gt (\S+)/.exec(text)?.[1], /le (\S+)/.exec(text)?.[1]]);
    expect(bounds).toHaveLength(8);
    const sorted = bounds.toSorted(([a = ""], [b = ""]) => a.localeCompare(b));
    expect(sorted[0]?.[0]).toBeUndefined();
    expect(sorted.at(-1)?.[1]).toBeUndefined();
    for (const [index, [begin]] of sorted.entries()) if (index > 0) expect(begin).toBe(sorted[index - 1]?.[1]);
  });

  it("has a job that is created while it reads, and none twice", async () => {
    const jobs = jobsAt(Array.from({ length: 40 }, (_, index) => Date.now() - index * dayMs));
    let requests = 0;
    const { client } = serviceOf(jobs, () => {
      requests += 1;
      // At the end, as a service lists what is new: what is not yet read stays where it is.
      if (requests === 8) jobs.push({ id: "new", createdDateTime: new Date(Date.now() + 1000).toISOString() });
    });
    const found = await listed(client, { shards: 4, pageSize: 3 });
    expect(found).toContain("new");
    expect(new Set(found).size).toBe(found.length);
    expect(found).toHaveLength(41);
  });

  it("keeps to the caller's own filter, limit and dedupe", async () => {
    const now = Date.now();
    const jobs = jobsAt(Array.from({ length: 100 }, (_, index) => now - index * dayMs));
    const since = new Date(now - 9 * dayMs);
    const own = and(filter, ge("createdDateTime", since));
    expect(await ids(listJobsInShards(serviceOf(jobs).client, { filter: own, shards: 3 }))).toHaveLength(10);
    expect(await listed(serviceOf(jobs).client, { shards: 3, pageSize: 5, limit: 37 })).toHaveLength(37);
    const doubled = [...jobs, ...jobs];
    expect(await listed(serviceOf(doubled).client, { shards: 3, dedupe: true })).toHaveLength(100);
  });

  it("asks for as many ranges at the same time as there are shards", async () => {
    const controller = new AbortController();
    const { client, seen } = textClient<Job>((_url, index) => (index < 6 ? { jobs: [] } : new Promise(() => {})));
    const end = listed(client, { shards: 4, signal: controller.signal }).catch((error: unknown) => error);
    await vi.waitFor(() => expect(seen.length).toBeGreaterThanOrEqual(6 + 4));
    await settle();
    expect(new Set(seen.slice(6)).size).toBe(4);
    expect(seen).toHaveLength(6 + 4);
    controller.abort("enough");
    expect(await end).toBe("enough");
  });

  it("reads few pages ahead", async () => {
    const jobs = jobsAt(Array.from({ length: 200 }, (_, index) => Date.now() - index * dayMs));
    const { client, seen } = serviceOf(jobs);
    const pages = listJobsInShards(client, { filter, shards: 4, pageSize: 2 }).byPage()[Symbol.asyncIterator]();
    await pages.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.length).toBeLessThanOrEqual(6 + 4 * 3 + 1);
    await pages.return?.();
  });

  it("leaves nothing behind when it is left, and rejects with the reason of an abort", async () => {
    const warnings: unknown[] = [];
    const onWarning = (warning: unknown): number => warnings.push(warning);
    process.on("warning", onWarning);
    const jobs = jobsAt(Array.from({ length: 400 }, (_, index) => Date.now() - index * dayMs));
    const { client, seen } = serviceOf(jobs);
    for await (const _ of listJobsInShards(client, { filter, shards: 8, pageSize: 2 })) break;
    const made = seen.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(made);
    const controller = new AbortController();
    const reason = new Error("enough");
    const walk = async (): Promise<void> => {
      for await (const _ of listJobsInShards(client, { filter, shards: 8, pageSize: 2, signal: controller.signal })) {
        controller.abort(reason);
      }
    };
    await expect(walk()).rejects.toBe(reason);
    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
  });

  it("gives pages without a token, refuses to go on from one, and refuses what it can't do", async () => {
    const { client } = serviceOf(jobsAt([Date.now()]));
    for await (const { nextToken } of listJobsInShards(client, { filter, shards: 2, pageSize: 1 }).byPage()) {
      expect(nextToken).toBeUndefined();
    }
    expect(() => listJobsInShards(client, { filter, shards: 2, ...{ continuationToken: "t" } })).toThrow(
      /^continuationToken /,
    );
    for (const shards of [0, 9, 1.5, Number.NaN]) {
      expect(() => listJobsInShards(client, { filter, shards })).toThrow(/^shards must be a whole number from 1 to 8/);
    }
    const { createdDateTime: _, ...fields } = service.filter;
    const other = textClient<Job>(() => ({ jobs: [] }), {}, { ...service, filter: fields });
    expect(() => listJobsInShards(other.client, { filter, shards: 2 })).toThrow(
      /Fixture has no filter field for ranges of time/,
    );
  });
});
