import { describe, expect, it } from "vitest";
import { json, reset } from "../support/faults.ts";
import { endOf, play, transports } from "../support/play.ts";

describe.concurrent.each(transports)("load over %s", (_, transport) => {
  it("X04 200 parallel calls while every tenth request is reset: all complete, each with its own answer", async (test) => {
    const { server, client } = await play(
      test,
      ({ path }, index) => (index % 10 === 9 ? reset : json(200, { job: { id: path } })),
      // Two hundred connections at once, on a machine that may be busy with something else. Of four attempts, all are
      // reset for one of the calls in every fiftieth run.
      { ...transport(), attempts: 8, attemptTimeoutMs: 10_000 },
    );
    const ids = Array.from({ length: 200 }, (_each, index) => `job-${index}`);
    const ends = await Promise.all(ids.map((id) => endOf(client.GET("/jobs/{id}", { params: { path: { id } } }))));
    expect(server.journal.length).toBeGreaterThan(200);
    expect(server.journal.length).toBeLessThan(240);
    expect(ends).toEqual(ids.map((id) => ({ data: { job: { id: `/fixture/jobs/${id}` } } })));
  });
});
