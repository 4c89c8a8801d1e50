import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import {
  continuationTokenOf,
  type Filter,
  filterFor,
  type ListOptions,
  listJobs,
  paginate,
  when,
} from "../src/index.ts";
import { service } from "./support/fixture-service.ts";
import { type Item, type PageBody, PagedService, page, pagesOf } from "./support/paged-service.ts";
import { settle } from "./support/virtual-clock.ts";

const { eq, oneOf } = filterFor({ service });
const filter = eq("name", "a&b");

async function ids(paged: PagedService, options: Partial<ListOptions> = {}): Promise<string> {
  const found: string[] = [];
  for await (const job of listJobs(paged.client, { filter, ...options })) found.push(job.id);
  return found.join(" ");
}

describe("a list of jobs", () => {
  it("goes over all pages, with the same filter and page size each time", async () => {
    const paged = new PagedService(pagesOf(3, 2));
    expect(await ids(paged, { pageSize: 2 })).toBe("0 1 2 3 4 5");
    expect(paged.queries).toEqual([
      "$filter=name%20eq%20'a%26b'&$top=2",
      "$filter=name%20eq%20'a%26b'&$top=2&continuationToken=t1",
      "$filter=name%20eq%20'a%26b'&$top=2&continuationToken=t2",
    ]);
  });

  it("asks for as many items a page as the service allows, if nothing else is said", async () => {
    const paged = new PagedService(pagesOf(1, 1));
    await ids(paged);
    expect(paged.queries[0]).toContain("$top=1000");
  });

  it.each<[string, unknown]>([
    ["no links", undefined],
    ["null links", null],
    ["empty links", {}],
    ["no next", { next: null }],
    ["a next without href", { next: {} }],
    ["a null href", { next: { href: null } }],
    ["an empty href", { next: { href: "" } }],
  ])("G1: ends at a page with %s", async (_, links) => {
    const paged = new PagedService(() => ({ jobs: [{ id: "a" }], ...(links === undefined ? {} : { _links: links }) }));
    expect(await ids(paged)).toBe("a");
  });

  it.each([
    ["G2: encoded as it came", "a%2Bb%3D%3D"],
    ["G2: with signs that would be encoded otherwise", "a+b='/~%2f"],
    ["with equals signs", "MzY3Zm=="],
  ])("sends a token back byte for byte: %s", async (_, token) => {
    const paged = new PagedService((index) => page([index], index === 0 ? token : undefined));
    await ids(paged);
    expect(paged.queries[1]).toBe(`$filter=name%20eq%20'a%26b'&$top=1000&continuationToken=${token}`);
  });

  it.each([
    ["G5: of another host", "https://evil.invalid/jobs?continuationToken=t1"],
    ["G5: relative", "?continuationToken=t1"],
    ["G5: a path", "/fixture/jobs?$top=2&continuationToken=t1#x"],
    ["with the parameter in another case", "https://service.invalid/jobs?ContinuationToken=t1"],
  ])("takes only the token out of a link %s", async (_, href) => {
    const paged = new PagedService((index) => ({
      jobs: [{ id: String(index) }],
      ...(index === 0 ? { _links: { next: { href } } } : {}),
    }));
    expect(await ids(paged)).toBe("0 1");
    expect(paged.queries[1]).toMatch(/&continuationToken=t1$/);
  });

  it.each(["javascript:alert(1)", "https://service.invalid/jobs", "https://service.invalid/jobs?continuationToken="])(
    "does not take a list for ended when its link %s has no token",
    async (href) => {
      const paged = new PagedService(() => ({ jobs: [], _links: { next: { href } } }));
      await expect(ids(paged)).rejects.toMatchObject({ name: "UnexpectedAnswerError" });
    },
  );

  it("G7: goes on after an empty page that has a next one", async () => {
    const pages: PageBody[] = [page([1], "t1"), page([], "t2"), page([3])];
    expect(await ids(new PagedService((index) => pages[index] ?? 500))).toBe("1 3");
  });

  it.each([
    ["the same token for ever", (index: number) => page([index], "t"), 2],
    ["a cycle of tokens", (index: number) => page([index], index % 2 ? "b" : "a"), 3],
  ])("G8: ends with an error at %s, after the items so far", async (_, script, requests) => {
    const paged = new PagedService(script);
    const found: string[] = [];
    const list = async (): Promise<void> => {
      for await (const job of listJobs(paged.client, { filter })) found.push(job.id);
    };
    await expect(list()).rejects.toMatchObject({ name: "PaginationLoopError" });
    expect(found).toHaveLength(requests);
    expect(paged.queries).toHaveLength(requests);
  });

  it("asks for no more items than are wanted", async () => {
    const paged = new PagedService(pagesOf(1, 1));
    await ids(paged, { limit: 7 });
    await listJobs(paged.client, { filter, pageSize: 50 }).toArray({ limit: 20 });
    await listJobs(paged.client, { filter, pageSize: 5 }).toArray({ limit: 20 });
    expect(paged.queries.map((query) => /top=(\d+)/.exec(query)?.[1])).toEqual(["7", "20", "5"]);
  });

  it("G10: makes no more requests than the limit needs", async () => {
    const paged = new PagedService(pagesOf(9, 100));
    const items = await listJobs(paged.client, { filter, pageSize: 100, limit: 250 }).toArray({ limit: Infinity });
    expect(items).toHaveLength(250);
    expect(paged.queries).toHaveLength(3);
  });

  it("G10: makes no request for no items", async () => {
    const paged = new PagedService(pagesOf(9, 100));
    expect(await ids(paged, { limit: 0 })).toBe("");
    expect(paged.queries).toEqual([]);
  });

  it("reads one page ahead, and only one", async () => {
    const paged = new PagedService(pagesOf(5, 1));
    const items = listJobs(paged.client, { filter })[Symbol.asyncIterator]();
    await items.next();
    await settle();
    expect(paged.queries).toHaveLength(2);
    await items.return?.();
  });

  it("reads no page ahead if that is not wanted", async () => {
    const paged = new PagedService(pagesOf(5, 1));
    const items = listJobs(paged.client, { filter, prefetch: false })[Symbol.asyncIterator]();
    await items.next();
    await settle();
    expect(paged.queries).toHaveLength(1);
    await items.next();
    expect(paged.queries).toHaveLength(2);
  });

  it("G11: leaving the loop ends the request for the page ahead, whose failure nobody hears of", async () => {
    const paged = new PagedService((index) => (index === 0 ? page([1, 2], "t1") : new Promise(() => {})));
    for await (const _ of listJobs(paged.client, { filter })) break;
    expect(paged.queries).toHaveLength(2);
    expect(paged.signals[1]?.aborted).toBe(true);
  });

  it("G14: hands out what it has before the failure of a later page", async () => {
    const paged = new PagedService((index) => (index === 0 ? page([1, 2], "t1") : 500));
    const found: string[] = [];
    const list = async (): Promise<void> => {
      for await (const job of listJobs(paged.client, { filter })) found.push(job.id);
    };
    await expect(list()).rejects.toMatchObject({ name: "ApiError", status: 500 });
    expect(found).toEqual(["1", "2"]);
  });

  it("G14: the error of a page carries its token, and the listing can go on there", async () => {
    let isDown = true;
    const paged = new PagedService((index) =>
      index === 2 && isDown ? 403 : (pagesOf(4, 1)(Math.min(index, 3)) as PageBody),
    );
    const failure = await ids(paged).catch((error: unknown) => error);
    expect(continuationTokenOf(failure)).toBe("t2");
    expect(continuationTokenOf(new Error("another"))).toBeUndefined();
    isDown = false;
    paged.queries.length = 0;
    const rest = new PagedService((index) => page([index + 2], index === 0 ? "t3" : undefined));
    expect(await ids(rest, { continuationToken: continuationTokenOf(failure) ?? "" })).toBe("2 3");
    expect(rest.queries[0]).toMatch(/&continuationToken=t2$/);
  });

  it("tells another copy of the package the token of an error, and prints it nowhere", async () => {
    const paged = new PagedService((index) => (index === 0 ? page([1], "secret-token") : 403));
    const failure = await ids(paged).catch((error: unknown) => error);
    vi.resetModules();
    const other = await import("../src/index.ts");
    expect(other.continuationTokenOf).not.toBe(continuationTokenOf);
    expect(other.continuationTokenOf(failure)).toBe("secret-token");
    const printed = [String(failure), JSON.stringify(failure), JSON.stringify({ ...(failure as object) })];
    for (const showHidden of [false, true]) printed.push(inspect(failure, { showHidden, depth: 10 }));
    expect(printed.join("\n")).not.toContain("secret-token");
  });

  it("an error that comes again has the token of its last page; one that can't be changed comes as it is", async () => {
    const again = new Error("offline");
    const frozen = Object.freeze(new Error("offline"));
    for (const [error, token] of [
      [again, "t1"],
      [again, "t2"],
      [frozen, undefined],
    ] as const) {
      const paged = new PagedService((index) => (index === 0 ? page([1], token ?? "t3") : Promise.reject(error)));
      expect(await ids(paged).catch((reason: unknown) => reason)).toBe(error);
      expect(continuationTokenOf(error)).toBe(token);
    }
  });

  it("G15: gives pages with the token of the next one", async () => {
    const pages: [number, string | undefined][] = [];
    for await (const { items, nextToken } of listJobs(new PagedService(pagesOf(3, 2)).client, { filter }).byPage()) {
      pages.push([items.length, nextToken]);
    }
    expect(pages).toEqual([
      [2, "t1"],
      [2, "t2"],
      [2, undefined],
    ]);
  });

  it("starts anew with each iteration", async () => {
    const jobs = listJobs(new PagedService((index) => page([index])).client, { filter });
    expect(await jobs.toArray({ limit: Infinity })).toEqual([{ id: "0" }]);
    expect(await jobs.toArray({ limit: Infinity })).toEqual([{ id: "1" }]);
  });

  it("G19: hands out a job that comes twice as often as it comes, or once if that is wanted", async () => {
    const script = (index: number): PageBody => (index === 0 ? page([1, 2], "t1") : page([2, 3]));
    expect(await ids(new PagedService(script))).toBe("1 2 2 3");
    expect(await ids(new PagedService(script), { dedupe: true })).toBe("1 2 3");
    const nameless = new PagedService(() => ({ jobs: [{ name: "a" }, { name: "b" }] }));
    expect(await listJobs(nameless.client, { filter, dedupe: true }).toArray({ limit: 9 })).toHaveLength(2);
  });

  it("G20: an abort within a page rejects with its reason, even if the request does not listen", async () => {
    const paged = new PagedService(() => new Promise(() => {}));
    const controller = new AbortController();
    const settled = ids(paged, { signal: controller.signal }).catch((error: unknown) => error);
    await settle();
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await settled).toBe(reason);
  });

  it("G20: an abort between pages rejects with its reason", async () => {
    const paged = new PagedService(pagesOf(5, 1));
    const controller = new AbortController();
    const items = listJobs(paged.client, { filter, prefetch: false, signal: controller.signal })[
      Symbol.asyncIterator
    ]();
    await items.next();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(items.next()).rejects.toBe(reason);
    expect(paged.queries).toHaveLength(1);
  });

  it("takes a page without items for an empty one, and refuses one whose items are no list", async () => {
    expect(await ids(new PagedService(() => ({})))).toBe("");
    expect(await ids(new PagedService(() => ({ jobs: null })))).toBe("");
    await expect(ids(new PagedService(() => ({ jobs: { id: "1" } })))).rejects.toMatchObject({
      name: "UnexpectedAnswerError",
    });
  });

  it("asks nothing where nothing can fulfil the filter", async () => {
    const paged = new PagedService(() => 500);
    expect(await ids(paged, { filter: oneOf("name", []) })).toBe("");
    expect(paged.queries).toEqual([]);
  });

  it.each([[0], [1001], [1.5], [-1], [Number.NaN], ["10"]])(
    "G16: refuses the page size %j before asking",
    (pageSize) => {
      const paged = new PagedService(() => 500);
      expect(() => listJobs(paged.client, { filter, pageSize: pageSize as number })).toThrow(
        /pageSize must be a whole number from 1 to 1000/,
      );
      expect(paged.queries).toEqual([]);
    },
  );

  it.each(["t&$filter=name%20eq%20'other'", "t#", "", {}, null, 5, Promise.resolve("t1")])(
    "refuses the continuation token %j: no page has one, and it would change what is asked for",
    (continuationToken) => {
      const { client } = new PagedService(() => 500);
      expect(() => listJobs(client, { filter, continuationToken: continuationToken as string })).toThrow(
        /^continuationToken /,
      );
    },
  );

  it("R15: return() ends a page that is being read, even if the request does not listen", async () => {
    const pages = paginate(() => new Promise<never>(() => {}));
    const pending = pages.next();
    await settle();
    const done = { done: true, value: undefined };
    expect(await Promise.all([pages.return(), pending])).toEqual([done, done]);
  });

  it("refuses a missing filter and a wrong limit", async () => {
    const { client } = new PagedService(() => 500);
    for (const none of ["name eq 'x'", when(undefined, filter), undefined, null]) {
      expect(() => listJobs(client, { filter: none as Filter })).toThrow(
        /^filter must be a filter that applies.*filterFor.*, not /,
      );
    }
    expect(() => listJobs(client, {} as ListOptions)).toThrow(/filterFor.*, not undefined$/);
    expect(() => listJobs(client, undefined as unknown as ListOptions)).toThrow(
      /^options must be an object with filter at least, not undefined$/,
    );
    expect(() => listJobs(client, { filter, limit: -1 })).toThrow(/limit must be a whole number/);
  });

  it("G17: wants the limit of an array to be said", async () => {
    const jobs = listJobs<Item, never, unknown>(new PagedService(pagesOf(3, 2)).client as never, { filter });
    await expect(jobs.toArray(undefined as unknown as { limit: number })).rejects.toThrow(
      /limit must be a whole number/,
    );
    expect(await jobs.toArray({ limit: 3 })).toHaveLength(3);
  });
});
