import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createServiceClient, isInvalidArgumentError, type JobTypes, type ServiceDescription } from "../src/index.ts";
import { type FixtureClient, type FixturePaths, recordingClient, service } from "./support/fixture-service.ts";

const hostile = [
  "..",
  "../..",
  "%2e%2e",
  "..%2f..%2f",
  "//evil.invalid",
  "https://evil.invalid/",
  "\\\\evil.invalid",
  "@evil.invalid",
  "a/b",
  "a?b",
  "a#b",
  "a;b",
  "a:b",
  "a@b",
  "\u2025",
  "\uff0f",
  "\u0000",
  "\r\nHost: evil.invalid",
  "a&$top=1",
  "'",
  '"',
  "{id}",
  "undefined",
  "null",
  "[object Object]",
  " ",
  "%",
  "%%",
  "%zz",
  "\ud800",
  "\udfff",
  ".",
  "x".repeat(300),
];

/** A client that only notes where its requests would go. */
function addressBook(): { client: FixtureClient; urls: string[] } {
  const urls: string[] = [];
  const client = createServiceClient<FixturePaths, ServiceDescription, JobTypes>(service, {
    accessToken: "secret-token",
    attempts: 1,
    fetch: async (url) => {
      urls.push(url);
      return Response.json({ job: { id: "a" }, jobs: [] });
    },
  });
  return { client, urls };
}

describe("I01 the origin and the path", () => {
  it("stay as they are for 10,000 texts as id, filter and page size", async () => {
    const { client, urls } = addressBook();
    const text = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ maxLength: 30, unit: "binary" }),
      fc.string({ maxLength: 30 }),
      fc.tuple(fc.constantFrom(...hostile), fc.string({ maxLength: 10 })).map(([start, rest]) => start + rest),
    );
    const property = fc.asyncProperty(text, text, async (value, other) => {
      urls.length = 0;
      await Promise.allSettled([
        client.GET("/jobs/{id}", { params: { path: { id: value }, query: { $filter: other } } }),
        client.GET("/jobs", { params: { query: { $filter: value, $top: other as unknown as number } } }),
        client.GET("/jobs", { params: { query: { $filter: value, continuationToken: other } } }),
      ]);
      for (const address of urls) {
        const { origin, pathname, searchParams, hash } = new URL(address);
        const [root, name, jobs, id, ...rest] = pathname.split("/");
        expect([origin, root, name, jobs, rest.length, hash]).toEqual([
          "https://service.invalid",
          "",
          "fixture",
          "jobs",
          0,
          "",
        ]);
        if (id !== undefined) expect(decodeURIComponent(id)).toBe(value);
        for (const key of searchParams.keys()) expect(["$filter", "continuationToken"]).toContain(key);
      }
    });
    await fc.assert(property, { numRuns: 10_000 });
  }, 60_000);

  it.each(hostile)("of the id %j: one exact segment, or a typed error before any request", async (id) => {
    const { client, urls } = addressBook();
    const failure = await client.GET("/jobs/{id}", { params: { path: { id } } }).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure !== undefined) {
      expect(urls).toEqual([]);
      expect(isInvalidArgumentError(failure)).toBe(true);
    } else {
      expect(urls).toEqual([`https://service.invalid/fixture/jobs/${encodeURIComponent(id)}`]);
      expect(new URL(urls[0] ?? "").pathname).toBe(`/fixture/jobs/${encodeURIComponent(id)}`);
    }
  });

  it.each([undefined, null, 5, {}, [], Symbol.iterator])("I02 an id that is %s is refused", async (id) => {
    const { client, urls } = addressBook();
    const call = client.GET("/jobs/{id}", { params: { path: { id: id as unknown as string } } });
    await expect(call).rejects.toSatisfy(isInvalidArgumentError);
    expect(urls).toEqual([]);
  });

  it("I02 a call without parameters never asks for a template, or for undefined", async () => {
    const { client, urls } = addressBook();
    const untyped = client.GET as (path: string, init?: object) => Promise<unknown>;
    for (const init of [undefined, {}, { params: {} }, { params: { path: {} } }])
      await expect(untyped("/jobs/{id}", init)).rejects.toSatisfy(isInvalidArgumentError);
    expect(urls).toEqual([]);
  });
});

describe("the access token", () => {
  it.each([
    ["a base address of the call", "/jobs", { baseUrl: "https://evil.invalid" }],
    ["a base address of the call that begins alike", "/jobs", { baseUrl: "https://service.invalid.evil.invalid" }],
    ["a path that leads elsewhere", "@evil.invalid/jobs", {}],
    ["a path that makes another host", ".evil.invalid/jobs", {}],
    ["a path that makes another port", ":444/jobs", {}],
    ["an address in place of a path", "https://evil.invalid/", {}],
  ])("never goes to another origin by %s", async (_, path, init) => {
    const { client, requests } = recordingClient(undefined, { baseUrl: "https://service.invalid" });
    const untyped = client.GET as (path: string, init?: object) => Promise<unknown>;
    await untyped(path, init).catch((error: unknown) => expect(isInvalidArgumentError(error)).toBe(true));
    for (const { url } of requests) expect(new URL(url).origin).toBe("https://service.invalid");
  });
});
