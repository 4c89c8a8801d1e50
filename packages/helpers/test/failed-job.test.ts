import { describe, expect, it } from "vitest";
import { isJobFailedError, type JobClient, JobFailedError, waitForJob } from "../src/index.ts";
import { ScriptedService } from "./support/scripted-service.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

describe("what tells a failed job of a client", () => {
  it("takes its service's own, also from another client of it", async () => {
    const { client, error } = await endOf("failed");
    expect(isJobFailedError(error, client)).toBe(true);
    expect(isJobFailedError(error, { ...client, service: { ...client.service } })).toBe(true);
  });

  it("takes an error that another copy of these packages made", async () => {
    const { client, error } = await endOf("failed");
    const foreign = Object.defineProperties(new Error("failed"), Object.getOwnPropertyDescriptors(error));
    expect(foreign).not.toBeInstanceOf(JobFailedError);
    expect(isJobFailedError(foreign, client)).toBe(true);
  });

  it("refuses a job of another service or version, whose type is another one", async () => {
    const { client, error } = await endOf("failed");
    const named = (change: object): JobClient => ({ ...client, service: { ...client.service, ...change } });
    expect(isJobFailedError(error, named({ name: "other" }))).toBe(false);
    expect(isJobFailedError(error, named({ version: "v2" }))).toBe(false);
  });

  it("refuses a job that was cancelled, and what is no error of these packages", async () => {
    const { client, error } = await endOf("cancelled");
    expect(error).toMatchObject({ name: "JobCancelledError", service: "fixture.v1" });
    const lookalike = { kind: "jobFailed", service: "fixture.v1" };
    for (const other of [error, lookalike, new TypeError("fetch failed"), undefined, null, "failed"]) {
      expect(isJobFailedError(other, client)).toBe(false);
    }
  });
});

async function endOf(state: string): Promise<{ readonly client: ScriptedService["client"]; readonly error: object }> {
  const clock = new VirtualClock();
  const { client } = new ScriptedService(clock, { progress: [`30 ${state}`], job: [state] });
  const error: unknown = await waitForJob(client, "job-1", { clock }).catch((reason: unknown) => reason);
  if (!(error instanceof Error)) throw new TypeError("the wait was to reject");
  return { client, error };
}
