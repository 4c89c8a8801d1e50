import { expect, it } from "vitest";
import { createRealityConversionClient, jobStates, service } from "../src/v2.ts";

it("asks the production service for its own media type, with the token", async () => {
  const requests: Request[] = [];
  const client = createRealityConversionClient({
    accessToken: async () => "Bearer token",
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      requests.push(new Request(input, init));
      return Response.json({});
    },
  });
  await client.GET("/jobs", { params: { query: { $filter: "name eq 'a & b'", $top: 5 } } });
  const [request] = requests;
  expect(request?.url).toBe(
    "https://api.bentley.com/reality-conversion/jobs?$filter=name%20eq%20%27a%20%26%20b%27&$top=5",
  );
  expect(request?.headers.get("Accept")).toBe("application/vnd.bentley.itwin-platform.v2+json");
  expect(request?.headers.get("Authorization")).toBe("Bearer token");
});

it("carries the description of its service, which knows the states of its jobs", () => {
  const client = createRealityConversionClient({ accessToken: "token" });
  expect(client.service).toBe(service);
  const known = Object.values(service.states)
    .flat()
    .map((state) => state.toLowerCase());
  expect(known).toEqual(expect.arrayContaining(jobStates.map((state) => state.toLowerCase())));
});
