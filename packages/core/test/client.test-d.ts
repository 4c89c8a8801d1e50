import { describe, expectTypeOf, it } from "vitest";
import type { ApiError, ClientOptions } from "../src/index.ts";
import { isApiError, unwrap } from "../src/index.ts";
import { recordingClient } from "./support/fixture-service.ts";

const { client } = recordingClient();

describe("a client's types", () => {
  it("give the data of the path and method", async () => {
    const result = await client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
    expectTypeOf(result.data).toEqualTypeOf<{ job: { id: string } } | undefined>();
    expectTypeOf(unwrap(result)).toEqualTypeOf<{ job: { id: string } }>();
  });

  it("refuse an unknown path, a missing parameter and a wrong body", () => {
    // @ts-expect-error there is no such path
    client.GET("/nowhere");
    // @ts-expect-error the id is missing
    client.GET("/jobs/{id}");
    // @ts-expect-error the name must be a text
    client.POST("/jobs", { body: { name: 5 } });
  });

  it("want an access token, and take each of its forms", () => {
    expectTypeOf<{ accessToken: string }>().toExtend<ClientOptions>();
    expectTypeOf<{ accessToken: () => string }>().toExtend<ClientOptions>();
    expectTypeOf<{ accessToken: () => Promise<string> }>().toExtend<ClientOptions>();
    expectTypeOf<{ accessToken: { getAccessToken(): Promise<string> } }>().toExtend<ClientOptions>();
    expectTypeOf<{ baseUrl: string }>().not.toExtend<ClientOptions>();
  });

  it("narrow a caught value", () => {
    const caught: unknown = undefined;
    if (isApiError(caught)) expectTypeOf(caught).toEqualTypeOf<ApiError>();
  });
});
