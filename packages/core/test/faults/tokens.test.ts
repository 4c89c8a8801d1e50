import { describe, expect, it } from "vitest";
import type { AccessTokenReason } from "../../src/index.ts";
import type { Script } from "../support/fault-server.ts";
import { answer, job, json, ok, refusal } from "../support/faults.ts";
import { endOf, patient, play, sleep, transports } from "../support/play.ts";

/** A source of tokens that counts up whenever the last one was turned down. */
function source(): { accessToken: (reason: AccessTokenReason) => Promise<string>; asked: AccessTokenReason[] } {
  const asked: AccessTokenReason[] = [];
  let version = 1;
  return {
    asked,
    async accessToken(reason) {
      asked.push(reason);
      if (reason === "rejected") version += 1;
      return `token-${version}`;
    },
  };
}

const expired: Script = ({ headers }) => (headers.authorization === "Bearer token-1" ? refusal(401) : ok);

describe.concurrent.each(transports)("tokens over %s", (_, transport) => {
  it("A01 401-then-ok: one new token, one repeat with it", async (test) => {
    const { accessToken, asked } = source();
    const { server, get } = await play(test, expired, { ...transport(), accessToken });
    const end = await get();
    expect(server.journal.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(asked).toEqual(["call", "rejected"]);
    expect(end).toEqual({ data: job });
  });

  it("A01 401-then-ok: a write is repeated too, since it was turned away", async (test) => {
    const { accessToken } = source();
    const { server, client } = await play(test, expired, { ...transport(), accessToken });
    const { data } = await client.POST("/jobs", { body: { name: "n" } });
    expect(server.journal.map(({ body }) => body)).toEqual(['{"name":"n"}', '{"name":"n"}']);
    expect(data).toEqual(job);
  });

  it("A01 401-then-ok: the repeat takes no retry away", async (test) => {
    const { accessToken } = source();
    const script: Script = ({ headers }, index) =>
      headers.authorization === "Bearer token-1" ? refusal(401) : index < 4 ? refusal(503) : ok;
    const { server, get } = await play(test, script, { ...transport(), accessToken });
    const end = await get();
    expect(server.journal).toHaveLength(5);
    expect(end).toEqual({ data: job });
  });

  it("A02 401-forever: one new token, one repeat, then the error", async (test) => {
    const { accessToken, asked } = source();
    const { server, get } = await play(test, [refusal(401)], { ...transport(), accessToken });
    const { error } = await get();
    expect(server.journal).toHaveLength(2);
    expect(asked).toEqual(["call", "rejected"]);
    expect(error).toMatchObject({ name: "ApiError", status: 401, attempts: 2 });
  });

  it("A02 401-forever: a token that never changes is not sent again", async (test) => {
    const { server, get } = await play(test, [refusal(401)], transport());
    const { error } = await get();
    expect(server.journal).toHaveLength(1);
    expect(error).toMatchObject({ name: "ApiError", status: 401 });
  });

  it("A02 401-forever: a new token is asked for even where only one attempt is allowed", async (test) => {
    const { accessToken } = source();
    const { server, get } = await play(test, expired, { ...transport(), accessToken, attempts: 1 });
    expect(await get()).toEqual({ data: job });
    expect(server.journal).toHaveLength(2);
  });

  it("A03 401-storm: a hundred calls ask for two tokens in all", async (test) => {
    const { accessToken, asked } = source();
    const { server, get } = await play(test, expired, { ...transport(), ...patient, accessToken });
    const ends = await Promise.all(Array.from({ length: 100 }, () => get()));
    expect(server.journal.length).toBeLessThanOrEqual(200);
    expect(asked).toEqual(["call", "rejected"]);
    for (const end of ends) expect(end).toEqual({ data: job });
  });

  it("A03 401-storm: a refresh that fails fails all calls that need it, and the next call asks anew", async (test) => {
    let asked = 0;
    const accessToken = async (reason: AccessTokenReason): Promise<string> => {
      asked += 1;
      if (reason === "call") return "token-1";
      if (asked > 2) return "token-2";
      // Not before all calls have been turned down.
      while (server.journal.length < 20) await sleep(5);
      await sleep(100);
      throw new Error("offline");
    };
    const { server, get } = await play(test, expired, { ...transport(), ...patient, accessToken });
    const ends = await Promise.all(Array.from({ length: 20 }, () => get()));
    expect(asked).toBe(2);
    for (const { error } of ends) expect(error).toMatchObject({ name: "AuthError" });
    expect(await get()).toEqual({ data: job });
  });

  it("A04 401-mid-watch: a token that expires after some calls is renewed once, and the calls go on", async (test) => {
    const { accessToken, asked } = source();
    const script: Script = ({ headers }, index) =>
      index >= 4 && headers.authorization === "Bearer token-1" ? refusal(401) : ok;
    const { server, get } = await play(test, script, { ...transport(), accessToken });
    for (let call = 0; call < 8; call += 1) expect(await get()).toEqual({ data: job });
    expect(server.journal).toHaveLength(9);
    expect(asked.filter((reason) => reason === "rejected")).toHaveLength(1);
  });

  it("A05 403-then-404: each fails at once, with its status", async (test) => {
    const script = [answer(403, ""), answer(404, "<h1>Not found</h1>", [["Content-Type", "text/html"]])];
    const { server, client } = await play(test, script, transport());
    const get = () => endOf(client.GET("/jobs/{id}", { params: { path: { id: "a" } } }));
    const [first, second] = [await get(), await get()];
    expect(server.journal).toHaveLength(2);
    expect(first.error).toMatchObject({ name: "ApiError", status: 403, attempts: 1 });
    expect(second.error).toMatchObject({ name: "ApiError", status: 404, attempts: 1 });
  });

  it("X10 two clients with different tokens never mix them up", async (test) => {
    const shared = { ...transport(), ...patient };
    const script: Script = ({ target, headers }) =>
      json(200, { job: { id: target, state: headers.authorization ?? "" } });
    const first = await play(test, script, { ...shared, accessToken: "token-of-first" });
    const second = await play(test, script, { ...shared, accessToken: async () => "token-of-second" });
    await Promise.all(Array.from({ length: 60 }, (_each, index) => (index % 2 ? first : second).get()));
    const tokens = (entries: typeof first.server.journal) =>
      new Set(entries.map((entry) => entry.headers.authorization));
    expect(first.server.journal).toHaveLength(30);
    expect(second.server.journal).toHaveLength(30);
    expect([...tokens(first.server.journal)]).toEqual(["Bearer token-of-first"]);
    expect([...tokens(second.server.journal)]).toEqual(["Bearer token-of-second"]);
  });
});
