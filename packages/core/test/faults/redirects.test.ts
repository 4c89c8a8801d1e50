import { describe, expect, it } from "vitest";
import { isRefusedRedirectError } from "../../src/index.ts";
import { answer, job, json, ok } from "../support/faults.ts";
import { play, startServer, token, transports } from "../support/play.ts";

const statuses = [301, 302, 303, 307, 308] as const;
/** Who may carry a secret beside the client's own header. */
const credentials = ["Authorization", "X-Api-Key", "Cookie"] as const;
const cases = statuses.flatMap((status) => credentials.map((header) => [status, header] as const));

const to = (status: number, location: string) => answer(status, "", [["Location", location]]);

describe.concurrent.each(transports)("redirects over %s", (_, transport) => {
  it.for(cases)(
    "R01 redirect-other-origin: %i with %s is not followed; the error names the origin",
    async ([status, header], test) => {
      const other = await startServer(test);
      const options = { ...transport(), headers: { [header]: "other-secret-1f" } };
      const { server, get } = await play(test, [to(status, `${other.origin}/fixture/jobs/a`)], options);
      const { error } = await get();
      expect(other.journal).toEqual([]);
      expect(server.journal).toHaveLength(1);
      expect(server.journal[0]?.headers.authorization).toBe(`Bearer ${token}`);
      expect(isRefusedRedirectError(error)).toBe(true);
      expect(String(error)).toContain(`to ${other.origin};`);
    },
  );

  it.for(cases)(
    "R02 redirect-other-host: %i with %s to another name of this machine is not followed",
    async ([status, header], test) => {
      const options = { ...transport(), headers: { [header]: "other-secret-1f" } };
      const { server, get } = await play(
        test,
        ({ headers }) => to(status, `http://${headers.host?.replace("127.0.0.1", "localhost")}/fixture/jobs/a`),
        options,
      );
      const { error } = await get();
      expect(server.journal).toHaveLength(1);
      expect(isRefusedRedirectError(error)).toBe(true);
      expect(String(error)).toContain("to http://localhost:");
    },
  );

  it("R03 redirect-same-origin: is followed with the same method and credentials", async (test) => {
    const { server, client, get } = await play(
      test,
      ({ path }) => (path === "/elsewhere" ? ok : to(307, "/elsewhere?a=b")),
      transport(),
    );
    const end = await get();
    expect(server.journal.map(({ method, target }) => `${method} ${target}`)).toEqual([
      "GET /fixture/jobs/a",
      "GET /elsewhere?a=b",
    ]);
    for (const { headers } of server.journal) expect(headers.authorization).toBe(`Bearer ${token}`);
    expect(end).toEqual({ data: job });
    await client.POST("/jobs", { body: { name: "n" } });
    expect(server.journal.slice(2).map(({ method, body }) => [method, body])).toEqual([
      ["POST", '{"name":"n"}'],
      ["POST", '{"name":"n"}'],
    ]);
  });

  it.for([
    [301, "GET"],
    [302, "GET"],
    [303, "GET"],
    [307, "POST"],
    [308, "POST"],
  ] as const)("R03 redirect-same-origin: a POST answered %i goes on as %s", async ([status, method], test) => {
    const { server, client } = await play(
      test,
      ({ path }) => (path === "/elsewhere" ? ok : to(status, "/elsewhere")),
      transport(),
    );
    await client.POST("/jobs", { body: { name: "n" } });
    expect(server.journal.map((entry) => [entry.method, entry.body])).toEqual([
      ["POST", '{"name":"n"}'],
      [method, method === "GET" ? "" : '{"name":"n"}'],
    ]);
  });

  it("R04 redirect-loop: ends after six requests", async (test) => {
    const { server, get } = await play(test, ({ target }) => to(302, target), transport());
    const { error } = await get();
    expect(server.journal).toHaveLength(6);
    expect(isRefusedRedirectError(error)).toBe(true);
    expect(String(error)).toContain("more than 5 times");
  });

  it("R04 redirect-loop: five hops are still followed", async (test) => {
    const { server, get } = await play(test, (_request, index) => (index < 5 ? to(302, `/${index}`) : ok), transport());
    expect(await get()).toEqual({ data: job });
    expect(server.journal).toHaveLength(6);
  });

  it.for([
    "file:///etc/hostname",
    "data:application/json,{}",
    "javascript:alert(1)",
    "ftp://127.0.0.1/x",
    "https://127.0.0.1:1/x",
    "http://user:password@127.0.0.1:$PORT/x",
    "//127.0.0.1:1/x",
    "\\\\127.0.0.1:1\\x",
    "/\\127.0.0.1:1/x",
    "http://127.0.0.1.localhost:$PORT/x",
    "http://",
    "http://[",
  ])("R05 redirect-odd-scheme: %s leads nowhere", async (location, test) => {
    const { server, get } = await play(
      test,
      ({ headers }) => to(302, location.replace("$PORT", headers.host?.split(":")[1] ?? "")),
      transport(),
    );
    const { error } = await get();
    expect(server.journal).toHaveLength(1);
    expect(isRefusedRedirectError(error)).toBe(true);
    expect(String(error)).not.toContain("password");
  });

  it("a redirect to nowhere is refused", async (test) => {
    const { server, get } = await play(test, [json(302, {})], transport());
    const { error } = await get();
    expect(server.journal).toHaveLength(1);
    expect(isRefusedRedirectError(error)).toBe(true);
  });

  it("redirects with compressed bodies leave no connection behind", async (test) => {
    const lines = [
      ["Content-Encoding", "gzip"],
      ["Location", "/elsewhere"],
      ["Content-Length", "999999"],
    ] as const;
    const { server, get } = await play(
      test,
      ({ path }) => (path === "/elsewhere" ? ok : answer(302, "begin", lines)),
      transport(),
    );
    for (let call = 0; call < 5; call += 1) expect(await get()).toEqual({ data: job });
    expect(server.openSockets()).toBeLessThanOrEqual(2);
  });
});
