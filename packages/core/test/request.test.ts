import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createServiceClient, isInvalidArgumentError, type JobTypes, type ServiceDescription } from "../src/index.ts";
import { type FixturePaths, recordingClient, service } from "./support/fixture-service.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a request", () => {
  it("asks for the media type of the specification", async () => {
    const { client, requests } = recordingClient(undefined, {
      headers: { "User-Agent": "test/1", Accept: "text/html" },
    });
    await client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
    expect(requests[0]?.headers.get("Accept")).toBe("application/vnd.fixture.v1+json");
    expect(requests[0]?.headers.get("User-Agent")).toBe("test/1");
  });

  it("names a content type only if it has a body", async () => {
    const { client, requests } = recordingClient();
    await client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
    await client.POST("/jobs", { body: { name: "n" } });
    expect(requests.map((request) => request.headers.get("Content-Type"))).toEqual([null, "application/json"]);
  });

  it("goes through the global fetch of the moment, even one that came after the client", async () => {
    const client = createServiceClient<FixturePaths, ServiceDescription, JobTypes>(service, { accessToken: "t" });
    vi.stubGlobal("fetch", async () => Response.json({ job: { id: "late" } }));
    const { data } = await client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
    expect(data).toEqual({ job: { id: "late" } });
  });

  it("ends with its signal, even if it does not listen", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { client } = recordingClient(undefined, {
      fetch: (_url, init) => {
        signals.push(init.signal);
        return new Promise(() => {});
      },
    });
    const controller = new AbortController();
    const reason = new Error("enough");
    const settled = client.GET("/jobs/{id}", { params: { path: { id: "a" } }, signal: controller.signal });
    setTimeout(() => controller.abort(reason));
    await expect(settled).rejects.toBe(reason);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  it.each(["json", "text", "blob", "arrayBuffer", "stream"] as const)(
    "is the same whatever is made of its answer, as %s",
    async (parseAs) => {
      const { client, requests } = recordingClient();
      const signal = new AbortController().signal;
      await client.GET("/jobs/{id}", { params: { path: { id: "a" } }, parseAs, signal, headers: { "X-Own": "1" } });
      const [request] = requests;
      expect([request?.method, request?.url, request?.redirect]).toEqual([
        "GET",
        `${service.baseUrl}/jobs/a`,
        "manual",
      ]);
      expect(Object.fromEntries(request?.headers ?? [])).toEqual({
        accept: service.accept,
        authorization: "Bearer secret-token",
        "x-own": "1",
      });
    },
  );

  it("carries the client's token whatever headers the caller sets", async () => {
    const { client, requests } = recordingClient(undefined, { headers: { authorization: "Basic other" } });
    await client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
    expect(requests[0]?.headers.get("Authorization")).toBe("Bearer secret-token");
  });
});

describe("a query", () => {
  /** The queries that go out for a call, whatever the types of its operation say, and how it failed if it did. */
  async function sent(query: object, settings: object = {}): Promise<{ searches: string[]; error: unknown }> {
    const { client, requests } = recordingClient(() => Response.json({ jobs: [] }));
    const untyped = client.GET as (path: string, init: object) => Promise<unknown>;
    const error = await untyped("/jobs", { params: { query }, ...settings }).then(
      () => undefined,
      (caught: unknown) => caught,
    );
    return { searches: requests.map(({ url }) => new URL(url).search), error };
  }

  it.each<[string, object, string]>([
    ["nothing", {}, ""],
    ["a text with signs of its own", { $filter: "name eq 'a&b=c #1'" }, "?$filter=name%20eq%20'a%26b%3Dc%20%231'"],
    ["numbers and truth values", { $top: 10, deep: false, from: 0 }, "?$top=10&deep=false&from=0"],
    ["what is not there", { a: undefined, b: null, c: "", d: "x" }, "?c=&d=x"],
    ["a list, its name once for each", { id: ["a", "b c"], none: [] }, "?id=a&id=b%20c"],
    ["an object, by its keys", { by: { name: "n", no: 1 } }, "?by[name]=n&by[no]=1"],
    ["nothing for an object without any", { a: 1, by: {}, b: 2 }, "?a=1&b=2"],
  ])("writes %s", async (_, query, search) => {
    expect(await sent(query)).toEqual({ searches: [search.replaceAll("'", "%27")], error: undefined });
  });

  it.each(["a=1", "?a=1"])("may be written in a way of the caller's, as %j", async (text) => {
    const { searches } = await sent({ b: [{ c: 2 }] }, { querySerializer: () => text });
    expect(searches).toEqual(["?a=1"]);
  });

  it.each([
    ["a list in a list", [["a"]]],
    ["an object in a list", [{ a: 1 }]],
    ["an object in an object", { a: { b: 1 } }],
    ["half a character", "\ud800"],
    ["a symbol", Symbol.iterator],
  ])("can't hold %s: the error names the parameter, and no request is made", async (_, value) => {
    const { searches, error } = await sent({ $top: 5, odd: value });
    expect(searches).toEqual([]);
    expect(isInvalidArgumentError(error) && error.argument).toBe("odd");
  });
});

describe("a body", () => {
  const send = async (body: unknown, headers: object = {}): Promise<Request | undefined> => {
    const { client, requests } = recordingClient(undefined);
    const untyped = client.POST as (path: string, init: object) => Promise<unknown>;
    await untyped("/jobs", { body, headers });
    return requests[0];
  };

  it("is JSON, a form where the caller names that type, and a FormData as it is", async () => {
    expect(await (await send({ name: "n" }))?.text()).toBe('{"name":"n"}');
    const form = await send({ name: "n m" }, { "Content-Type": "application/x-www-form-urlencoded" });
    expect(await form?.text()).toBe("name=n+m");
    const data = new FormData();
    data.set("name", "n");
    const multipart = await send(data);
    expect(multipart?.headers.get("Content-Type")).toMatch(/^multipart\/form-data; boundary=/);
    expect((await multipart?.formData())?.get("name")).toBe("n");
  });
});

describe("a value in a path", () => {
  it.each([
    ["", /id must be a text, not an empty text/],
    ["  ", /id must be a text, not an empty text/],
    [".", /names another path/],
    ["..", /names another path/],
    ["a\0b", /control characters/],
    ["a\nb", /control characters/],
    ["x".repeat(257), /longer than 256/],
    ["\ud800", /well-formed/],
    [undefined, /must be a text, not undefined/],
    [null, /must be a text, not null/],
    [7, /must be a text, not 7/],
    [["a"], /must be a text, not Array/],
    [Object.create(null), /must be a text, not Object/],
  ])("that is %j is refused before any request", async (id, problem) => {
    const { client, requests } = recordingClient();
    await expect(client.GET("/jobs/{id}", { params: { path: { id: id as string } } })).rejects.toThrow(problem);
    expect(requests).toHaveLength(0);
  });

  it("is one segment, whatever stands in it, and never changes the origin or the rest of the path", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 40, unit: "binary" }), async (id) => {
        const { client, requests } = recordingClient();
        await client.GET("/jobs/{id}", { params: { path: { id } } }).catch(() => undefined);
        for (const request of requests) {
          const url = new URL(request.url);
          expect(url.origin).toBe("https://service.invalid");
          expect(url.pathname.split("/").slice(0, 3)).toEqual(["", "fixture", "jobs"]);
          expect(url.pathname.split("/")).toHaveLength(4);
          expect(decodeURIComponent(url.pathname.split("/")[3] ?? "")).toBe(id);
        }
      }),
    );
  });
});
