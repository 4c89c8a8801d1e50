import { describe, expect, test } from "vitest";
import { createEmulator, type JobFate } from "../src/index.ts";
import { example } from "./support/scenarios/detectors.ts";
import { send, serviceVersions } from "./support/service-versions.ts";
import { at, DAY_MS, listAt, MINUTE_MS, textAt } from "./support.ts";

const versions = Object.entries(serviceVersions).filter(([name]) => name.endsWith(".v2"));

describe.each(versions)("%s", (_, { spec }) => {
  /** A job with a fate, and what can be asked about it. */
  async function create(fate: JobFate) {
    const emulator = createEmulator({ clock: "manual" });
    emulator.jobs.next(fate);
    const created = await send(emulator, spec, "jobs-create", example(spec, "jobs-create"));
    const parameters = [textAt(created, "job.id")];
    const ask = (operation: string) => send(emulator, spec, operation, { parameters });
    const progress = async () => at(await ask("jobs-progress"), "progress");
    const state = async () => at(await ask("jobs-get"), "job.state");
    return { emulator, created, ask, progress, state };
  }

  test("a job is queued by its creation, goes through rising percentages, and succeeds", async () => {
    const fate = { durationMs: 10 * MINUTE_MS, startDelayMs: MINUTE_MS, percentages: [10, 56, 90] };
    const { emulator, created, ask, progress } = await create(fate);
    expect([created.status, at(created, "job.state")]).toEqual([201, "Queued"]);
    expect(await progress()).toEqual({ percentage: 0, state: "Queued" });
    await emulator.clock.advance(MINUTE_MS);
    expect(await progress()).toEqual({ percentage: 10, state: "Active" });
    await emulator.clock.advance(3 * MINUTE_MS);
    expect(await progress()).toEqual({ percentage: 56, state: "Active" });
    await emulator.clock.advance(6 * MINUTE_MS - 1);
    expect(await progress()).toEqual({ percentage: 90, state: "Active" });
    await emulator.clock.advance(1);
    expect(await progress()).toEqual({ percentage: 100, state: "Success" });
    const ended = await ask("jobs-get");
    expect(at(ended, "job.executionInfo")).toEqual({
      createdDateTime: "2026-01-01T00:00:00.000Z",
      startedDateTime: "2026-01-01T00:01:00.000Z",
      endedDateTime: "2026-01-01T00:10:00.000Z",
      processingUnits: expect.any(Number),
    });
    expect(at(ended, "job.specifications")).toEqual(at(created, "job.specifications"));
  });

  test("a job that finds room at once is active from the beginning", async () => {
    const { created } = await create({ startDelayMs: 0 });
    expect(at(created, "job.state")).toBe("Active");
  });

  test("a job that fails clears up for ten seconds at most, and tells why once it has ended", async () => {
    const errors = [{ code: "NoImages", title: "No images", message: "%1 is empty", params: ["photos"] }];
    const warnings = [{ code: "Dark" }];
    const fate = { outcome: "failed", durationMs: 10 * MINUTE_MS, startDelayMs: 0, errors, warnings } as const;
    const { emulator, ask, progress, state } = await create(fate);
    await emulator.clock.advance(10 * MINUTE_MS - 10_001);
    expect(await state()).toBe("Active");
    await emulator.clock.advance(1);
    expect([await state(), at(await progress(), "state")]).toEqual(["TerminatingOnFailure", "TerminatingOnFailure"]);
    expect(at(await ask("jobs-messages"), "messages")).toEqual({ errors: [], warnings: [] });
    await emulator.clock.advance(10_000);
    expect(await state()).toBe("Failed");
    expect(at(await ask("jobs-messages"), "messages")).toEqual({
      errors,
      warnings: [{ code: "Dark", title: "", message: "", params: [] }],
    });
  });

  test("a job that succeeds has warnings alone", async () => {
    const { emulator, ask } = await create({ durationMs: 1, warnings: [{ code: "Dark" }] });
    await emulator.clock.advance(1);
    const messages = at(await ask("jobs-messages"), "messages");
    expect([listAt(messages, "errors").length, listAt(messages, "warnings").length]).toEqual([0, 1]);
  });

  test("a job is cancelled at once, though the answer says that it is about to be", async () => {
    const { emulator, ask, progress } = await create({ durationMs: 10 * MINUTE_MS, startDelayMs: 0, percentages: [7] });
    await emulator.clock.advance(5 * MINUTE_MS);
    const cancelled = await ask("jobs-cancel");
    expect([cancelled.status, at(cancelled, "job.state")]).toEqual([200, "TerminatingOnCancel"]);
    expect(at(cancelled, "job.executionInfo")).not.toHaveProperty("endedDateTime");
    expect(await progress()).toEqual({ percentage: 7, state: "Cancelled" });
    await emulator.clock.advance(DAY_MS);
    const later = await ask("jobs-get");
    expect(at(later, "job.executionInfo.endedDateTime")).toBe("2026-01-01T00:05:00.000Z");
    expect((await ask("jobs-cancel")).status).toBe(422);
    expect(await ask("jobs-get")).toEqual(later);
  });

  test("a cancellation may take longer than the work would have, and is granted once more meanwhile", async () => {
    const { emulator, ask, state } = await create({ durationMs: 2 * MINUTE_MS, cancelDelayMs: 5 * MINUTE_MS });
    await ask("jobs-cancel");
    await emulator.clock.advance(4 * MINUTE_MS);
    expect(at(await ask("jobs-cancel"), "job.state")).toBe("TerminatingOnCancel");
    expect(await state()).toBe("TerminatingOnCancel");
    await emulator.clock.advance(MINUTE_MS);
    expect(await state()).toBe("Cancelled");
  });

  test("a queued job can be cancelled, and never started", async () => {
    const { ask } = await create({ startDelayMs: MINUTE_MS });
    await ask("jobs-cancel");
    const info = at(await ask("jobs-get"), "job.executionInfo");
    expect(info).toMatchObject({ endedDateTime: "2026-01-01T00:00:00.000Z" });
    expect(info).not.toHaveProperty("startedDateTime");
  });

  test.each<[when: string, afterMs: number]>([
    ["while it saves its results", 10 * MINUTE_MS - 10_000],
    ["once it has ended", 10 * MINUTE_MS],
    ["long after it has ended", DAY_MS],
  ])("a job cannot be cancelled %s, and is as before", async (_, afterMs) => {
    const { emulator, ask } = await create({ durationMs: 10 * MINUTE_MS, startDelayMs: 0 });
    await emulator.clock.advance(afterMs);
    const before = await ask("jobs-get");
    const refused = await ask("jobs-cancel");
    expect([refused.status, at(refused, "error.details.0.code")]).toEqual([422, "InvalidChange"]);
    expect(await ask("jobs-get")).toEqual(before);
  });
});
