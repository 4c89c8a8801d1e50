import { describe, expect, it } from "vitest";
import { continuationTokenOf, filterFor, type ListOptions, listJobs, paginate } from "../src/index.ts";
import { linkInText } from "../src/lists/link-in-text.ts";
import { service } from "./support/fixture-service.ts";
import { type Item, page, pagesOf } from "./support/paged-service.ts";
import { textClient } from "./support/text-client.ts";

const filter = filterFor({ service }).eq("name", "x");

async function ids(
  client: Parameters<typeof listJobs<Item, unknown, unknown>>[0],
  options: Partial<ListOptions> = {},
): Promise<string> {
  const found: string[] = [];
  for await (const { id } of listJobs(client, { filter, ...options })) found.push(id);
  return found.join(" ");
}

const tokensOf = (seen: readonly string[]): (string | null)[] =>
  seen.map((url) => new URL(url).searchParams.get("continuationToken"));

describe("the next link in a page that is still text", () => {
  it.each<[string, string, string | undefined]>([
    ["is found behind the items", '{"jobs":[{"_links":null}],"_links":{"next":{"href":"a?t=1"}}}', "a?t=1"],
    ["is found before the items", '{"_links":{"next":{"href":"a?t=1"}},"jobs":[]}', "a?t=1"],
    ["is unescaped", '{"_links":{"next":{"href":"a\\u0026b\\"c\\\\"}}}', 'a&b"c\\'],
    ["may have spaces around it", '{ "_links" : { "next" : { "href" :\n "a" } } }', "a"],
    ["is missing without its path", '{"jobs":[]}', undefined],
    ["is missing in a text that breaks off", '{"_links":{"next":{"href":"a', undefined],
  ])("%s", (_, text, link) => {
    expect(linkInText(text, "_links.next.href")).toBe(link);
  });

  it("is no error, whatever the text is, and takes no time that grows by its square", () => {
    for (const text of ["", '"_links"', '{"_links":null}', '{"_links":{"next":7}}', "<html>", '\\"'.repeat(50_000)]) {
      expect(() =>
        linkInText(`${text}"_links""next""href":"${'\\"'.repeat(50_000)}`, "_links.next.href"),
      ).not.toThrow();
    }
  });
});

describe("a list over a real client", () => {
  it("asks for the next page before it parses this one, and for no page twice", async () => {
    const order: string[] = [];
    const { parse } = JSON;
    const { client, seen } = textClient<Item>((_url, index) => {
      order.push(`asked ${index}`);
      return pagesOf(3, 2)(index);
    });
    JSON.parse = (text: string) => {
      if (text.includes('"jobs"')) order.push("parsed");
      return parse(text);
    };
    try {
      expect(await ids(client)).toBe("0 1 2 3 4 5");
    } finally {
      JSON.parse = parse;
    }
    expect(order).toEqual(["asked 0", "asked 1", "parsed", "asked 2", "parsed", "parsed"]);
    expect(tokensOf(seen)).toEqual([null, "t1", "t2"]);
  });

  it("drops a page that was foretold wrongly", async () => {
    const odd =
      '{"jobs":[{"id":"0"}],"_links":{"next":{"href":"?continuationToken=right"}},"more":{"_links":{"next":{"href":"?continuationToken=wrong"}}}}';
    const { client, seen } = textClient<Item>((url, index) => {
      if (index === 0) return new Response(odd);
      return url.search.includes("right") ? page(["right"]) : page(["wrong"], "lost");
    });
    expect(await ids(client)).toBe("0 right");
    expect(tokensOf(seen)).toEqual([null, "wrong", "right"]);
  });

  it("reads ahead no page behind the limit, also where the pages are text", async () => {
    const { client, seen } = textClient<Item>((_url, index) => pagesOf(9, 100)(index));
    expect(await listJobs(client, { filter, pageSize: 100, limit: 250 }).toArray({ limit: Infinity })).toHaveLength(
      250,
    );
    expect(seen).toHaveLength(3);
  });

  it("reads no page ahead of a caller who is still busy with the one before", async () => {
    const { client, seen } = textClient<Item>((_url, index) => pagesOf(9, 1)(index));
    const pages = listJobs(client, { filter }).byPage()[Symbol.asyncIterator]();
    await pages.next();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toHaveLength(2);
    await pages.next();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toHaveLength(3);
    await pages.return?.();
  });

  it("with prefetch: 2 asks for the page after that too, once the first has come, but for no third", async () => {
    const { client, seen } = textClient<Item>((_url, index) => pagesOf(9, 1)(index));
    const pages = listJobs(client, { filter, prefetch: 2 }).byPage()[Symbol.asyncIterator]();
    for (const asked of [3, 4, 5]) {
      await pages.next();
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(seen).toHaveLength(asked);
    }
    await pages.return?.();
  });

  it("with prefetch: 2 gives the same jobs, and asks for no page behind the limit", async () => {
    const { client, seen } = textClient<Item>((_url, index) => pagesOf(9, 100)(index));
    const jobs = listJobs(client, { filter, pageSize: 100, limit: 250, prefetch: 2, dedupe: true });
    const found: Item[] = [];
    for await (const { items } of jobs.byPage()) {
      found.push(...items);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(found).toEqual(Array.from({ length: 250 }, (_, index) => ({ id: String(index) })));
    expect(seen).toHaveLength(3);
  });

  it("G6: sends nothing to another origin, be its links followed by token or literally", async () => {
    const foreign = "https://evil.invalid/jobs?continuationToken=t1";
    const { client, seen } = textClient<Item>((_url, index) => ({
      jobs: [{ id: String(index) }],
      ...(index === 0 && { _links: { next: { href: foreign } } }),
    }));
    expect(await ids(client)).toBe("0 1");
    // Whoever follows links literally through the client gets no further: the link is a path at the client's own address.
    const literally = paginate(async (token) => {
      await (client.GET as (path: string, init: object) => Promise<unknown>)(token ?? "/jobs", {});
      return { items: [], nextToken: token === undefined ? foreign : undefined };
    });
    for await (const _ of literally);
    expect(new Set(seen.map((url) => new URL(url).origin))).toEqual(new Set(["https://service.invalid"]));
  });

  it("G8: makes two requests of a list whose page links to itself", async () => {
    const { client, seen } = textClient<Item>((_url, index) => page([index], "t"));
    await expect(ids(client)).rejects.toMatchObject({ name: "PaginationLoopError" });
    expect(seen).toHaveLength(2);
  });

  it("G7: takes a list for endless after too many empty pages in a row", async () => {
    const { client, seen } = textClient<Item>((_url, index) => page(index === 3 ? [1] : [], `t${index}`));
    await expect(ids(client, { maxEmptyPages: 5 })).rejects.toMatchObject({
      name: "PaginationLoopError",
      message: expect.stringContaining("6 empty pages"),
    });
    expect(seen.length).toBeLessThanOrEqual(11);
    expect(() => listJobs(client, { filter, maxEmptyPages: -1 })).toThrow(/^maxEmptyPages must be/);
  });

  it("G13: asks for the same page again after a passing fault, and hands out no item twice", async () => {
    let isDown = true;
    const { client, seen } = textClient<Item>((url) => {
      const index = Number(url.searchParams.get("continuationToken")?.slice(1) ?? 0);
      if (index === 2 && isDown) {
        isDown = false;
        return new Response("{}", { status: 503 });
      }
      return pagesOf(4, 1)(index);
    });
    expect(await ids(client)).toBe("0 1 2 3");
    expect(tokensOf(seen)).toEqual([null, "t1", "t2", "t2", "t3"]);
  });

  it.each([
    ["cut JSON", () => new Response('{"jobs":[{"id":"7"')],
    ["a page of a proxy", () => new Response("<html>", { headers: { "Content-Type": "text/html" } })],
    ["an error sent as a success", () => Response.json({ error: { code: "Odd", message: "x" } })],
    ["a byte order mark", () => new Response(`\uFEFF${JSON.stringify(page(["7"]))}`)],
  ])("looks once more at a page that is %s", async (_, odd) => {
    const { client } = textClient<Item>((_url, index) => (index === 0 ? odd() : page(["7"])));
    expect(await ids(client)).toBe("7");
  });

  it("says what is wrong with a page that stays unreadable, and where to go on", async () => {
    const { client, seen } = textClient<Item>((_url, index) =>
      index === 0 ? page(["0"], "t1") : new Response("<html>", { headers: { "Content-Type": "text/html" } }),
    );
    const failure = await ids(client).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "UnexpectedAnswerError", message: expect.stringContaining("text/html") });
    expect(continuationTokenOf(failure)).toBe("t1");
    expect(seen.length).toBeLessThanOrEqual(5);
  });

  it.each([
    [404, { code: "iTwinNotFound", message: "No such iTwin." }],
    [
      422,
      {
        code: "InvalidRealityConversionRequest",
        message: "Bad.",
        details: [{ code: "C", message: "M", target: "$top" }],
      },
    ],
  ])("G21: gives a %d as a typed error with what the service says", async (status, error) => {
    const { client } = textClient<Item>(() => Response.json({ error }, { status }));
    await expect(ids(client)).rejects.toMatchObject({
      name: "ApiError",
      status,
      ...error,
      message: expect.stringContaining(error.message),
    });
  });

  it("goes through the middlewares of openapi-fetch, too", async () => {
    const headers: string[] = [];
    const { client, seen } = textClient<Item>((_url, index) => pagesOf(3, 1)(index));
    client.use({
      onRequest: ({ request }) => {
        headers.push(request.headers.get("Accept") ?? "");
      },
    });
    expect(await ids(client)).toBe("0 1 2");
    expect([seen.length, headers.length]).toEqual([3, 3]);
  });
});
