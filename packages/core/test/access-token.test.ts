import { describe, expect, it, vi } from "vitest";
import { type AccessToken, isAuthError, isInvalidArgumentError } from "../src/index.ts";
import { recordingClient } from "./support/fixture-service.ts";

const read = { params: { path: { id: "a" } } };

async function headerFor(accessToken: AccessToken): Promise<string | null | undefined> {
  const { client, requests } = recordingClient(undefined, { accessToken });
  await client.GET("/jobs/{id}", read);
  return requests[0]?.headers.get("Authorization");
}

async function failureOf(accessToken: unknown): Promise<unknown> {
  const { client, requests } = recordingClient(undefined, { accessToken: accessToken as AccessToken });
  const failure = await client.GET("/jobs/{id}", read).then(
    () => "no failure",
    (error: unknown) => error,
  );
  expect(requests, "no request goes out without a usable token").toHaveLength(0);
  return failure;
}

describe("access token", () => {
  it.each<[string, AccessToken]>([
    ["a text", "abc"],
    ["a text with the scheme", "Bearer abc"],
    ["a text with the scheme in another case", "bearer abc"],
    ["a text with blanks around", "  Bearer   abc \n"],
    ["a function", () => "abc"],
    ["a function that gives a promise", async () => "Bearer abc"],
    ["an authorization client of the platform", { getAccessToken: async () => "Bearer abc" }],
  ])("may be %s", async (_, accessToken) => {
    expect(await headerFor(accessToken)).toBe("Bearer abc");
  });

  it("is asked for again on every call", async () => {
    const tokens = ["first", "second"];
    const { client, requests } = recordingClient(undefined, { accessToken: () => tokens.shift() ?? "" });
    await client.GET("/jobs/{id}", read);
    await client.GET("/jobs/{id}", read);
    expect(requests.map((request) => request.headers.get("Authorization"))).toEqual(["Bearer first", "Bearer second"]);
  });

  it("keeps the authorization client's own `this`", async () => {
    class Authorization {
      readonly token = "mine";
      async getAccessToken(): Promise<string> {
        return this.token;
      }
    }
    expect(await headerFor(new Authorization())).toBe("Bearer mine");
  });

  it.each<[string, unknown, string]>([
    ["an empty text", "", "an empty text"],
    ["nothing but blanks", " \t ", "an empty text"],
    ["the scheme alone", "Bearer ", 'a text with "Bearer" twice or alone'],
    ["the scheme twice", "Bearer bearer abc-secret", 'a text with "Bearer" twice or alone'],
    ["a blank inside", "abc secret", "a text with blanks or signs that no header may carry"],
    ["a line break inside", "secret\r\nX-Evil: 1", "a text with blanks or signs that no header may carry"],
    ["letters that no header may carry", "sécret", "a text with blanks or signs that no header may carry"],
    ["nothing", undefined, "undefined"],
    ["null", null, "null"],
    ["a number", 54321, "Number"],
    ["an answer in place of its token", { access_token: "abc-secret" }, "Object"],
    ["a function", () => "abc-secret", "Function"],
  ])("from a function that gives %s is an error before any request, which says so", async (_, given, said) => {
    const failure = await failureOf(() => given);
    expect(isAuthError(failure)).toBe(true);
    expect(String(failure)).toBe(`AuthError: accessToken gave ${said}; give one token, with or without "Bearer ".`);
  });

  it("that begins with the word of the scheme is a token all the same", async () => {
    expect(await headerFor("Bearer bearerish.abc")).toBe("Bearer bearerish.abc");
  });

  it("keeps the failure of its source as the cause, and its own words free of the token", async () => {
    const cause = new Error("offline");
    const failure = await failureOf(vi.fn().mockRejectedValue(cause));
    expect(failure).toMatchObject({ name: "AuthError", cause, message: expect.stringContaining("offline") });
    const broken = await failureOf(() => "abc def-secret");
    expect(String(broken)).not.toContain("def-secret");
  });

  it.each([
    ["undefined", undefined, "undefined"],
    ["null", null, "null"],
    ["a number", 5, "Number"],
    ["an object without the method", {}, "Object"],
    ["the promise of a token", Promise.resolve("abc-secret"), "Promise"],
  ])("that is %s is refused when the client is made", (_, accessToken, said) => {
    const make = (): unknown => recordingClient(undefined, { accessToken: accessToken as unknown as AccessToken });
    expect(make).toThrow(new RegExp(`^accessToken must be a text, a function .*getAccessToken\\(\\), not ${said}$`));
    try {
      make();
    } catch (error) {
      expect(isInvalidArgumentError(error)).toBe(true);
    }
  });
});
