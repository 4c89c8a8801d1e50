import { type ClientOptions, createServiceClient, type JobTypes } from "@reality-apis/core";
import { describe, expect, it } from "vitest";
import { type JobClient, waitForJob } from "../src/index.ts";
import { service } from "./support/fixture-service.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

/** A real client, whose service answers by status; writes down when it was asked, and with which token. */
function clientOf(
  clock: VirtualClock,
  statuses: number[],
  accessToken: ClientOptions["accessToken"],
): { client: JobClient; seen: string[] } {
  const seen: string[] = [];
  const client = createServiceClient<object, typeof service, JobTypes>(service, {
    accessToken,
    clock,
    fetch: async (_url, init) => {
      seen.push(`${new Headers(init.headers).get("Authorization")?.replace("Bearer ", "")}@${clock.seconds}`);
      const status = statuses.shift() ?? 200;
      return Response.json(status === 200 ? { jobProgress: { percentage: 0, state: "Active" } } : {}, { status });
    },
  });
  return { client: client as unknown as JobClient, seen };
}

describe("a token that expires while a job is watched", () => {
  it("W34, R13, R14: is renewed at once and once, and the delays go on", async () => {
    const clock = new VirtualClock();
    const asked: string[] = [];
    const { client, seen } = clientOf(clock, [200, 200, 401, 200], (reason) => {
      asked.push(reason);
      return asked.includes("rejected") ? "new" : "old";
    });
    const controller = new AbortController();
    const waiting = waitForJob(client, "job-1", { clock, signal: controller.signal }).catch(() => {});
    await clock.advance(106_000);
    expect(seen).toEqual(["old@0", "old@15", "old@45", "new@45", "new@105"]);
    expect(asked.filter((reason) => reason === "rejected")).toHaveLength(1);
    controller.abort();
    await waiting;
  });

  it("W35: ends the watch if the new one is turned down too", async () => {
    const clock = new VirtualClock();
    const { client, seen } = clientOf(clock, [401, 401], () => "any");
    await expect(waitForJob(client, "job-1", { clock })).rejects.toMatchObject({
      name: "AuthError",
      cause: { name: "ApiError", status: 401 },
    });
    expect(seen).toEqual(["any@0", "any@0"]);
  });

  it("ends the watch at once where it is a text that can't be renewed", async () => {
    const clock = new VirtualClock();
    const { client, seen } = clientOf(clock, [401], "fixed");
    await expect(waitForJob(client, "job-1", { clock })).rejects.toMatchObject({ name: "AuthError" });
    expect(seen).toEqual(["fixed@0"]);
  });

  it("R13: outlives a failure of its source that comes in the middle, but not one at the start", async () => {
    const clock = new VirtualClock();
    let calls = 0;
    const flaky = clientOf(clock, [], () => {
      calls += 1;
      if (calls === 2) throw new Error("sign-in service is down");
      return "token";
    });
    const controller = new AbortController();
    const waiting = waitForJob(flaky.client, "job-1", { clock, signal: controller.signal }).catch(() => {});
    await clock.advance(61_000);
    expect(flaky.seen).toEqual(["token@0", "token@30", "token@60"]);
    controller.abort();
    await waiting;
    const broken = clientOf(clock, [], () => {
      throw new Error("not signed in");
    });
    await expect(waitForJob(broken.client, "job-1", { clock })).rejects.toMatchObject({
      name: "AuthError",
      message: expect.stringContaining("not signed in"),
    });
  });

  it("R1, R14: makes no attempt of the client's own between two looks", async () => {
    const clock = new VirtualClock();
    const { client, seen } = clientOf(clock, [503, 200], () => "token");
    const controller = new AbortController();
    const waiting = waitForJob(client, "job-1", { clock, signal: controller.signal }).catch(() => {});
    await clock.advance(16_000);
    expect(seen).toEqual(["token@0", "token@15"]);
    controller.abort();
    await waiting;
  });
});
