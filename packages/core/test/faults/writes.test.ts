import { describe, expect, it } from "vitest";
import { isApiError } from "../../src/index.ts";
import { begin, json, refusal, reset, silence } from "../support/faults.ts";
import { endOf, patient, play, transports } from "../support/play.ts";

const created = json(201, { job: { id: "a" } });

describe.concurrent.each(transports)("writes over %s", (_, transport) => {
  it.for([
    ["W01 post-then-reset", reset, "NetworkError"],
    [
      "W01 post-then-reset in the body",
      begin("HTTP/1.1 201 Created\r\nContent-Length: 99\r\n\r\n{", "reset"),
      "NetworkError",
    ],
    ["W01 post-then-silence", silence, "AttemptTimeoutError"],
    ["W02 post-503", refusal(503), "ApiError"],
    ["W02 post-503 with Retry-After", refusal(503, [["Retry-After", "0"]]), "ApiError"],
    ["W02 post-500", refusal(500), "ApiError"],
    ["W02 post-429 without Retry-After", refusal(429), "ApiError"],
    ["W02 post-201 with a page in place of JSON", json(201, "page"), "UnexpectedAnswerError"],
  ] as const)("%s: is not repeated, since it may have been done", async ([, fault, name], test) => {
    const { server, client } = await play(test, [fault, created], {
      ...transport(),
      ...(fault === silence ? { attemptTimeoutMs: 400 } : patient),
    });
    const { error } = await endOf(client.POST("/jobs", { body: { name: "n" } }));
    expect(server.journal).toHaveLength(1);
    expect(error).toMatchObject({ name });
  });

  it("W02 post-503: is repeated where the caller has said so", async (test) => {
    const options = { ...transport(), retryMethods: ["GET", "POST"] };
    const { server, client } = await play(test, [refusal(503), created], options);
    const { data } = await endOf(client.POST("/jobs", { body: { name: "n" } }));
    expect(server.journal.map(({ body }) => body)).toEqual(['{"name":"n"}', '{"name":"n"}']);
    expect(data).toEqual({ job: { id: "a" } });
  });

  it("W02 post-429 with Retry-After: is repeated, since it was refused", async (test) => {
    const { server, client } = await play(test, [refusal(429, [["Retry-After", "1"]]), created], transport());
    const { data } = await endOf(client.POST("/jobs", { body: { name: "n" } }));
    expect(server.journal).toHaveLength(2);
    expect(data).toEqual({ job: { id: "a" } });
  });

  it.for(["PATCH", "DELETE"] as const)("%s is not repeated either", async (method, test) => {
    const { server, client } = await play(test, [refusal(503), created], transport());
    const params = { path: { id: "a" } };
    const call =
      method === "PATCH"
        ? client.PATCH("/jobs/{id}", { params, body: { state: "Active" } })
        : client.DELETE("/jobs/{id}", { params });
    const { error } = await endOf(call);
    expect(server.journal).toHaveLength(1);
    expect(error).toMatchObject({ status: 503 });
  });

  it("W03 delete-404: a cancellation of what is gone already is a typed not-found", async (test) => {
    const { server, client } = await play(test, [refusal(404)], transport());
    const { error } = await endOf(client.DELETE("/jobs/{id}", { params: { path: { id: "a" } } }));
    expect(server.journal).toHaveLength(1);
    expect(isApiError(error) && error.status).toBe(404);
  });
});
