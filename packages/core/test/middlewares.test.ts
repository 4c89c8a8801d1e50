import { describe, expect, it } from "vitest";
import { isInvalidArgumentError, isUnexpectedAnswerError, unwrap } from "../src/index.ts";
import { recordingClient } from "./support/fixture-service.ts";

const read = { params: { path: { id: "a" } } };

describe("a middleware", () => {
  it("may read the answer, from a clone too, and leave it as it is", async () => {
    const seen: unknown[] = [];
    const { client } = recordingClient();
    client.use({
      async onResponse({ response }) {
        seen.push(await response.clone().json());
        return undefined;
      },
    });
    expect((await client.GET("/jobs/{id}", read)).data).toEqual({ job: { id: "a" } });
    expect(seen).toEqual([{ job: { id: "a" } }]);
  });

  it("may put an answer of its own in place of the service's, or of the request", async () => {
    const after = recordingClient();
    after.client.use({ onResponse: () => Response.json({ job: { id: "after" } }) });
    expect((await after.client.GET("/jobs/{id}", read)).data).toEqual({ job: { id: "after" } });
    const before = recordingClient();
    before.client.use({ onRequest: () => Response.json({ job: { id: "before" } }) });
    expect((await before.client.GET("/jobs/{id}", read)).data).toEqual({ job: { id: "before" } });
    expect(before.requests).toHaveLength(0);
  });

  it("may add a header; the request, its body and its limits stay what they are", async () => {
    const { client, requests } = recordingClient(() => Response.json({ job: { id: "a" } }, { status: 201 }));
    client.use({
      onRequest({ request }) {
        request.headers.set("X-Trace", "t-1");
        return request;
      },
    });
    await client.POST("/jobs", { body: { name: "n" } });
    expect(requests[0]?.headers.get("X-Trace")).toBe("t-1");
    expect(requests[0]?.headers.get("Authorization")).toBe("Bearer secret-token");
    expect(await requests[0]?.json()).toEqual({ name: "n" });
  });

  it("sees each kind of failure, and errors say as much as without one", async () => {
    const failures: unknown[] = [];
    const broken = recordingClient(() => new Response("<html>"));
    broken.client.use({
      onError({ error }) {
        failures.push(error);
        return undefined;
      },
    });
    await expect(broken.client.GET("/jobs/{id}", read)).rejects.toSatisfy(isUnexpectedAnswerError);
    expect(failures.map(isUnexpectedAnswerError)).toEqual([true]);
    const missing = recordingClient(() => Response.json({ error: { code: "JobNotFound" } }, { status: 404 }));
    missing.client.use({ onResponse: () => undefined });
    const result = await missing.client.GET("/jobs/{id}", read);
    expect(() => unwrap(result)).toThrow("GET /fixture/jobs/a → 404 JobNotFound");
  });

  it("may be followed by answers without a body", async () => {
    const { client } = recordingClient(() => new Response(null, { status: 204 }));
    client.use({ onResponse: () => undefined });
    expect((await client.DELETE("/jobs/{id}", read)).response.status).toBe(204);
  });

  it("can't send the token to another origin", async () => {
    const { client, requests } = recordingClient();
    client.use({ onRequest: ({ request }) => new Request("https://other.invalid/fixture/jobs/a", request) });
    await expect(client.GET("/jobs/{id}", read)).rejects.toSatisfy(isInvalidArgumentError);
    expect(requests).toHaveLength(0);
  });

  it("is told of the call as openapi-fetch tells it, with real requests from the first one on", async () => {
    const { client, requests } = recordingClient();
    const told: unknown[] = [];
    client.use({
      onRequest({ request, schemaPath, params, options }) {
        told.push(request instanceof Request, schemaPath, params, options.parseAs);
        return undefined;
      },
    });
    await client.GET("/jobs/{id}", read);
    expect(told).toEqual([true, "/jobs/{id}", read.params, "json"]);
    expect(requests).toHaveLength(1);
  });

  it("that puts another request in the place of a call's leaves the call's own settings as they are", async () => {
    const { client, requests } = recordingClient(
      () => new Response("as it is", { status: requests.length < 2 ? 503 : 200 }),
      {
        attempts: 4,
        backoff: { baseMs: 1, capMs: 1, floorMs: 0 },
      },
    );
    client.use({ onRequest: ({ request }) => new Request(request) });
    const once = await client.GET("/jobs/{id}", { ...read, attempts: 1, parseAs: "text" });
    expect([requests.length, once.response.status]).toEqual([1, 503]);
    expect((await client.GET("/jobs/{id}", { ...read, parseAs: "text" })).data).toBe("as it is");
    expect(await new Response((await client.GET("/jobs/{id}", { ...read, parseAs: "stream" })).data).text()).toBe(
      "as it is",
    );
  });

  it("that is taken off again leaves the client as it was", async () => {
    const { client } = recordingClient();
    const middleware = { onResponse: () => Response.json({ job: { id: "other" } }) };
    client.use(middleware);
    client.eject(middleware);
    expect((await client.GET("/jobs/{id}", read)).data).toEqual({ job: { id: "a" } });
  });
});

describe("a client without middlewares", () => {
  it.each(["json", undefined])("gives the same however it is asked for JSON: %s", async (parseAs) => {
    for (const headers of [{}, { "Content-Length": "21" }]) {
      const { client } = recordingClient(() => new Response('{"job":{"id":"a"}}   ', { headers }));
      const { data, response } = await client.GET("/jobs/{id}", { ...read, ...(parseAs === "json" && { parseAs }) });
      expect(data).toEqual({ job: { id: "a" } });
      expect(await response.text()).toBe('{"job":{"id":"a"}}   ');
    }
  });

  it.each([204, 205])("gives no data where a %d has no body", async (status) => {
    const { client } = recordingClient(() => new Response(null, { status }));
    expect(await client.DELETE("/jobs/{id}", read)).toMatchObject({ data: undefined, response: { status } });
  });
});
