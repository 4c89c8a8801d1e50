import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../src/index.ts";
import { type Answer, ask, at, MODELING, textAt } from "./support.ts";

const IMS = "https://ims.bentley.com";
const ENGINES = `${MODELING}/limits/engines`;
const HOUR_MS = 3_600_000;
const manual = (options: EmulatorOptions = {}) =>
  createEmulator({ clock: "manual", auth: { require: true, clients: { app: "s3cret +:%é" } }, ...options });

const basic = (id: string, secret: string) =>
  `Basic ${btoa([id, secret].map((part) => encodeURIComponent(part).replaceAll("%20", "+")).join(":"))}`;

/** Asks the token endpoint with a form. */
async function grant(
  emulator: Emulator,
  form: Readonly<Record<string, string>>,
  authorization: string | undefined = undefined,
): Promise<Answer & { readonly headers: Headers }> {
  const response = await emulator.fetch(`${IMS}/connect/token`, {
    method: "POST",
    headers: authorization === undefined ? {} : { authorization },
    body: new URLSearchParams(form),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const credentials = { grant_type: "client_credentials", client_id: "app", client_secret: "s3cret +:%é" };

const read = async (emulator: Emulator, token: string) => (await ask(emulator, `GET ${ENGINES}`, { token })).status;

describe("client credentials", () => {
  test.each([
    ["in the form", credentials, undefined],
    ["in the header", { grant_type: "client_credentials" }, basic("app", "s3cret +:%é")],
    ["with the scope", { ...credentials, scope: "itwin-platform" }, undefined],
  ])("%s give a token that lasts an hour on the emulator's clock", async (_, form, authorization) => {
    const emulator = manual();
    const answer = await grant(emulator, form, authorization);
    expect(answer).toMatchObject({
      status: 200,
      body: { token_type: "Bearer", expires_in: 3600, scope: "itwin-platform" },
    });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.body).not.toHaveProperty("refresh_token");
    const token = textAt(answer, "access_token");
    expect(await read(emulator, token)).toBe(200);
    await emulator.clock.advance(HOUR_MS - 1);
    expect(await read(emulator, token)).toBe(200);
    await emulator.clock.advance(1);
    expect(await read(emulator, token)).toBe(401);
    expect(await read(emulator, textAt(await grant(emulator, form, authorization), "access_token"))).toBe(200);
  });

  test.each<[string, Record<string, string>, string | undefined, number, string]>([
    ["a wrong secret", { ...credentials, client_secret: "wrong" }, undefined, 401, "invalid_client"],
    ["no secret", { grant_type: "client_credentials", client_id: "app" }, undefined, 401, "invalid_client"],
    ["an unknown client", { ...credentials, client_id: "toString" }, undefined, 401, "invalid_client"],
    ["a header that cannot be read", { grant_type: "client_credentials" }, "Basic %%%", 401, "invalid_client"],
    ["another scope", { ...credentials, scope: "itwin-platform openid" }, undefined, 400, "invalid_scope"],
    ["another grant", { ...credentials, grant_type: "password" }, undefined, 400, "unsupported_grant_type"],
    ["no grant", {}, undefined, 400, "invalid_request"],
  ])("with %s are refused by RFC 6749", async (_, form, authorization, status, error) => {
    const answer = await grant(manual(), form, authorization);
    expect([answer.status, at(answer, "error")]).toEqual([status, error]);
    expect(answer.headers.has("www-authenticate")).toBe(status === 401);
  });

  test("of any client are good where none are named", async () => {
    const emulator = createEmulator({ auth: { require: true } });
    const answer = await grant(emulator, { grant_type: "client_credentials" }, basic("anybody", "anything"));
    expect(await read(emulator, textAt(answer, "access_token"))).toBe(200);
  });
});

describe("a refresh token", () => {
  const scopes = ["itwin-platform", "offline_access"];

  test("comes along where offline_access is asked for, and gives new tokens once", async () => {
    const emulator = manual();
    const { accessToken, refreshToken = "" } = emulator.tokens.issue({ clientId: "app", scopes });
    await emulator.clock.advance(HOUR_MS);
    expect(await read(emulator, accessToken)).toBe(401);
    const form = { grant_type: "refresh_token", refresh_token: refreshToken, client_id: "app" };
    const renewed = await grant(emulator, form);
    expect(await read(emulator, textAt(renewed, "access_token"))).toBe(200);
    expect(textAt(renewed, "refresh_token")).not.toBe(refreshToken);
    expect(at(await grant(emulator, form), "error")).toBe("invalid_grant");
    const next = await grant(emulator, { ...form, refresh_token: textAt(renewed, "refresh_token") });
    expect(next.status).toBe(200);
  });

  test.each<[string, Record<string, string>, string]>([
    ["another client", { client_id: "other" }, "invalid_grant"],
    ["a wrong secret", { client_secret: "wrong" }, "invalid_client"],
    ["a further scope", { scope: "itwin-platform email" }, "invalid_scope"],
    ["an unknown one", { refresh_token: "unknown" }, "invalid_grant"],
  ])("is refused with %s", async (_, change, error) => {
    const emulator = manual();
    const { refreshToken = "" } = emulator.tokens.issue({ clientId: "app", scopes });
    const form = { grant_type: "refresh_token", refresh_token: refreshToken, client_id: "app", ...change };
    expect(at(await grant(emulator, form), "error")).toBe(error);
  });

  test("that is revoked is good for nothing", async () => {
    const emulator = manual();
    const { refreshToken = "" } = emulator.tokens.issue({ scopes });
    emulator.tokens.revoke(refreshToken);
    expect((await grant(emulator, { grant_type: "refresh_token", refresh_token: refreshToken })).status).toBe(400);
  });
});

describe("with auth required", () => {
  test.each<[string, (emulator: Emulator) => string]>([
    ["of another provider", () => "any"],
    ["without the scope", ({ tokens }) => tokens.issue({ scopes: ["email"] }).accessToken],
    [
      "that was revoked",
      ({ tokens }) => {
        const { accessToken } = tokens.issue();
        tokens.revoke(accessToken);
        return accessToken;
      },
    ],
    [
      "from before a reset",
      ({ tokens, reset }) => {
        const { accessToken } = tokens.issue();
        reset();
        return accessToken;
      },
    ],
  ])("a token %s gets a 401", async (_, tokenOf) => {
    const emulator = manual();
    const answer = await ask(emulator, `GET ${ENGINES}`, { token: tokenOf(emulator) });
    expect(answer.status).toBe(401);
  });

  test("another scope can be asked for, and another lifetime be had", async () => {
    const emulator = manual({ auth: { require: true, scope: "reality:read", lifetimeMs: 60_000 } });
    const { accessToken } = emulator.tokens.issue();
    expect(await read(emulator, accessToken)).toBe(200);
    await emulator.clock.advance(60_000);
    expect(await read(emulator, accessToken)).toBe(401);
    expect(await read(emulator, emulator.tokens.issue({ scopes: ["itwin-platform"] }).accessToken)).toBe(401);
    expect(await read(emulator, emulator.tokens.issue({ lifetimeMs: 1 }).accessToken)).toBe(200);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a lifetime of %d ms is refused", (lifetimeMs) => {
    expect(() => manual({ auth: { lifetimeMs } })).toThrow(RangeError);
    expect(() => manual().tokens.issue({ lifetimeMs })).toThrow(RangeError);
  });

  test("without it, any token will do, but for those revoked", async () => {
    const emulator = createEmulator({ clock: "manual" });
    expect(await read(emulator, "any")).toBe(200);
    emulator.tokens.revoke("any");
    expect(await read(emulator, "any")).toBe(401);
  });
});

test("the tokens look like JSON Web Tokens, the same ones for the same seed, whatever the client is called", () => {
  const issue = () => manual().tokens.issue({ clientId: "größe 🏗" }).accessToken;
  const [, claims = ""] = issue().split(".");
  expect(JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/")))).toMatchObject({
    client_id: "größe 🏗",
    scope: ["itwin-platform"],
    iat: 1767225600,
    exp: 1767229200,
  });
  expect(issue()).toBe(issue());
});

test("with separate users, the tokens of one client are one user's", async () => {
  const emulator = createEmulator({ clock: "manual", separateUsers: true });
  const [first, second, other] = ["app", "app", "other"].map(
    (clientId) => emulator.tokens.issue({ clientId }).accessToken,
  );
  const body = { name: "detector-of-app", type: "PhotoObjectDetector" };
  const detectors = "https://api.bentley.com/reality-analysis/detectors";
  const accept = "application/vnd.bentley.itwin-platform.v2+json";
  await ask(emulator, `POST ${detectors}`, { body, accept, token: first ?? "" });
  const found = async (token = "") =>
    (await ask(emulator, `GET ${detectors}/detector-of-app`, { accept, token })).status;
  expect([await found(second), await found(other)]).toEqual([200, 404]);
});

test("the identity provider tells where it is, and has no keys", async () => {
  const emulator = manual();
  const document = await (await emulator.fetch(`${IMS}/.well-known/openid-configuration`)).json();
  expect(document).toMatchObject({ issuer: IMS, token_endpoint: `${IMS}/connect/token` });
  const { jwks_uri: keys } = Object(document);
  expect(await (await emulator.fetch(keys)).json()).toEqual({ keys: [] });
});
