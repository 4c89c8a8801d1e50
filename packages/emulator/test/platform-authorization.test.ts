import { createRequire } from "node:module";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmulator, type EmulatorServer } from "../src/index.ts";
import { conversionJob } from "./support.ts";

// The platform's own client is there for the tests of core, and asked for at run time only.
const fromCore = createRequire(new URL("../../core/package.json", import.meta.url));
const {
  ServiceAuthorizationClient,
}: { ServiceAuthorizationClient: new (configuration: object) => AuthorizationClient } =
  fromCore("@itwin/service-authorization");

interface AuthorizationClient {
  getAccessToken(): Promise<string>;
}

const emulator = createEmulator({ auth: { require: true, clients: { "my-service": "secret with a blank+sign" } } });
let server: EmulatorServer;

beforeAll(async () => {
  server = await emulator.listen();
});
afterAll(emulator.close);

function authorization(clientSecret: string): AuthorizationClient {
  return new ServiceAuthorizationClient({
    authority: server.url,
    clientId: "my-service",
    clientSecret,
    scope: "itwin-platform",
  });
}

test("the platform's own authorization client gets a token at the port, with which a client's calls go through", async () => {
  const client = createRealityConversionClient({
    baseUrl: `${server.url}/realityconversion`,
    accessToken: authorization("secret with a blank+sign"),
  });
  for (let call = 0; call < 2; call += 1) {
    const { response } = await client.POST("/jobs", { body: conversionJob });
    expect(response.status).toBe(201);
  }
  const paths = emulator.journal.map(({ path }) => path);
  expect(paths).toEqual([
    "/.well-known/openid-configuration",
    "/connect/token",
    "/realityconversion/jobs",
    "/realityconversion/jobs",
  ]);
});

test("and none for a wrong secret", async () => {
  await expect(authorization("wrong").getAccessToken()).rejects.toThrow("401");
});
