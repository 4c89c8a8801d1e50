import { createServer, type Server } from "node:http";
import { ServiceAuthorizationClient } from "@itwin/service-authorization";
import Provider from "oidc-provider";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ClientOptions, createServiceClient, unwrap } from "../src/index.ts";
import { type FixtureClient, service } from "./support/fixture-service.ts";

const clientId = "service-of-a-test";
const clientSecret = "secret with a blank+sign";
const scope = "itwin-platform";

const servers: Server[] = [];

beforeEach(() => {
  // The provider warns that it is not set up for production, which is so.
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Listens on a port of this machine and gives its address. */
async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}

/** An OpenID provider that knows one client of the kind "service", and counts the tokens that it gives out. */
async function startProvider(): Promise<{ provider: Provider; authority: string; issued: () => number }> {
  const server = createServer();
  const authority = await listen(server);
  const provider = new Provider(authority, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        grant_types: ["client_credentials"],
        redirect_uris: [],
        response_types: [],
      },
    ],
    scopes: [scope],
    ttl: { ClientCredentials: 600 },
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
  });
  let issued = 0;
  provider.on("grant.success", () => {
    issued += 1;
  });
  server.on("request", provider.callback());
  return { provider, authority, issued: () => issued };
}

/** A service that asks the provider's own records whether a bearer is good. */
function startService(provider: Provider, seen: string[]): Promise<string> {
  return listen(
    createServer(async (request, response) => {
      const { authorization = "" } = request.headers;
      seen.push(authorization);
      const token = await provider.ClientCredentials.find(authorization.replace(/^Bearer /, ""));
      const isGood = token?.clientId === clientId && token.scope === scope;
      response.writeHead(isGood ? 200 : 401, { "Content-Type": "application/json" });
      response.end(JSON.stringify(isGood ? { job: { id: "a" } } : { error: { code: "InvalidToken", message: "No." } }));
    }),
  );
}

function clientOf(baseUrl: string, accessToken: ClientOptions["accessToken"]): FixtureClient {
  return createServiceClient(service, { baseUrl, accessToken, attempts: 1 });
}

const read = { params: { path: { id: "a" } } };

describe("the platform's own authorization client", () => {
  it("is taken as the access token as it is, and asks its provider once for several calls", async () => {
    const { provider, authority, issued } = await startProvider();
    const seen: string[] = [];
    const baseUrl = await startService(provider, seen);
    const client = clientOf(baseUrl, new ServiceAuthorizationClient({ authority, clientId, clientSecret, scope }));

    for (let call = 0; call < 3; call += 1) expect(unwrap(await client.GET("/jobs/{id}", read)).job.id).toBe("a");
    expect(issued()).toBe(1);
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toMatch(/^Bearer [^\s]+$/);
  });

  it("that its provider turns down is an AuthError before any request, with neither secret nor token in it", async () => {
    const { provider, authority } = await startProvider();
    const seen: string[] = [];
    const baseUrl = await startService(provider, seen);
    const wrong = new ServiceAuthorizationClient({ authority, clientId, clientSecret: "not-the-secret", scope });

    const failure = await clientOf(baseUrl, wrong)
      .GET("/jobs/{id}", read)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "AuthError", kind: "auth" });
    expect(String(failure)).not.toContain("not-the-secret");
    expect(seen).toEqual([]);
  });

  it("whose token the service does not know ends as the service's own 401", async () => {
    const { authority } = await startProvider();
    const { provider: another } = await startProvider();
    const baseUrl = await startService(another, []);
    const client = clientOf(baseUrl, new ServiceAuthorizationClient({ authority, clientId, clientSecret, scope }));

    const { error, response } = await client.GET("/jobs/{id}", read);
    expect(response.status).toBe(401);
    expect(error).toMatchObject({ error: { code: "InvalidToken" } });
  });
});
