import { expect, it } from "vitest";
import { recordingClient } from "./support/fixture-service.ts";

const untyped = (call: unknown): ((path: string, init: object) => Promise<{ response: Response }>) =>
  call as (path: string, init: object) => Promise<{ response: Response }>;

it.each([401, 429, 503])("a body that can be sent only once is not sent again after a %i", async (status) => {
  let requests = 0;
  const { client } = recordingClient(undefined, {
    attempts: 4,
    accessToken: (reason) => `token-for-${reason}`,
    retryMethods: ["GET", "POST"],
    fetch: async (_url, { body }) => {
      requests += 1;
      await new Response(body ?? null).text();
      return Response.json({}, { status, headers: { "Retry-After": "0" } });
    },
  });
  const body = new Blob(["abc"]).stream();
  const { response } = await untyped(client.POST)("/jobs", { body, bodySerializer: (stream: unknown) => stream });
  expect(requests).toBe(1);
  expect(response.status).toBe(status);
});
