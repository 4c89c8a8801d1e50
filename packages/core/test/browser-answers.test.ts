import { expect, it } from "vitest";
import { isRefusedRedirectError, isResponseTooLargeError } from "../src/index.ts";
import { recordingClient } from "./support/fixture-service.ts";

const read = { params: { path: { id: "a" } } };

/** An answer with something about it that only a browser can make. */
function browserAnswer(body: BodyInit, headers: Record<string, string>, own: Partial<Response>): Response {
  const response = new Response(body, { headers });
  for (const [name, value] of Object.entries(own)) Object.defineProperty(response, name, { value });
  return response;
}

it("a length is not believed where the browser hides how the body is packed", async () => {
  const answer = (): Response => browserAnswer("[".repeat(5000), { "Content-Length": "20" }, { type: "cors" });
  const { client } = recordingClient(answer, { maxResponseBytes: 1000 });
  await expect(client.GET("/jobs/{id}", read)).rejects.toSatisfy(isResponseTooLargeError);
});

it("a redirect whose target the browser hides is refused, in words that say so", async () => {
  const { client, requests } = recordingClient(() =>
    browserAnswer("", {}, { type: "opaqueredirect", status: 0, ok: false }),
  );
  const failure = await client.GET("/jobs/{id}", read).catch((error: unknown) => error);
  expect(requests).toHaveLength(1);
  expect(isRefusedRedirectError(failure)).toBe(true);
  expect(String(failure)).toContain("a browser does not say where to");
});

it("headers that the browser hides are waited out like missing ones", async () => {
  let requests = 0;
  const { client } = recordingClient(undefined, {
    attempts: 2,
    backoff: { baseMs: 1, capMs: 1, floorMs: 0 },
    rateLimit: { enter: () => undefined, delayMs: () => 0, leave() {} },
    fetch: async () =>
      ++requests === 1
        ? browserAnswer("{}", {}, { type: "cors", status: 429, ok: false })
        : browserAnswer('{"job":{"id":"a"}}', {}, { type: "cors" }),
  });
  expect((await client.GET("/jobs/{id}", read)).data).toEqual({ job: { id: "a" } });
});
