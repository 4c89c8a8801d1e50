import { assert, asyncProperty } from "fast-check";
import { expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { type Action, actions } from "./support/actions.ts";
import { ask, CONVERSION, conversionJob, createConversionJob, textAt } from "./support.ts";

/** The emulator as it is after its snapshot has been a text. */
function restarted(emulator: Emulator): Emulator {
  return createEmulator({ clock: "manual", snapshot: JSON.parse(JSON.stringify(emulator.snapshot())) });
}

async function answersTo(emulator: Emulator, wanted: readonly Action[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const action of wanted) answers.push(await action(emulator));
  return answers;
}

test("after a restart, the same requests get the same answers, next ids and progress included", async () => {
  await assert(
    asyncProperty(actions, actions, async (before, after) => {
      const emulator = createEmulator({ clock: "manual", seed: "restart" });
      await answersTo(emulator, before);
      const again = restarted(emulator);
      expect(again.snapshot()).toEqual(emulator.snapshot());
      expect(await answersTo(again, after)).toEqual(await answersTo(emulator, after));
    }),
    { numRuns: 150 },
  );
});

test("the snapshot of an empty emulator makes one that is as empty", async () => {
  const emulator = createEmulator({ clock: "manual", seed: "" });
  const again = restarted(emulator);
  expect(await createConversionJob(again)).toBe(await createConversionJob(emulator));
});

test("a snapshot is a copy: what happens later does not get into it", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const id = await createConversionJob(emulator);
  const snapshot = emulator.snapshot();
  await ask(emulator, `PATCH ${CONVERSION}/jobs/${id}`, { body: { state: "active" } });
  const again = createEmulator({ clock: "manual", snapshot });
  expect(textAt(await ask(again, `GET ${CONVERSION}/jobs/${id}`), "job.state")).toBe("unsubmitted");
});

test("a fate decided for a job to come is kept, even one without an end", async () => {
  const emulator = createEmulator({ clock: "manual" });
  emulator.jobs.next({ durationMs: Number.POSITIVE_INFINITY });
  const again = restarted(emulator);
  const id = await createConversionJob(again);
  await ask(again, `PATCH ${CONVERSION}/jobs/${id}`, { body: { state: "active" } });
  await again.clock.advance(20 * 24 * 60 * 60_000);
  expect(textAt(await ask(restarted(again), `GET ${CONVERSION}/jobs/${id}`), "job.state")).toBe("active");
});

test("the time goes on from the snapshot, or from where the options say", async () => {
  const emulator = createEmulator({ clock: "manual", startAt: "2026-03-01T00:00:00Z" });
  await emulator.clock.advance(1234);
  const snapshot = emulator.snapshot();
  expect(createEmulator({ clock: "manual", snapshot }).clock.now()).toBe(emulator.clock.now());
  const later = createEmulator({ clock: "manual", snapshot, startAt: "2026-04-01T00:00:00Z" });
  expect(later.clock.now()).toBe(Date.parse("2026-04-01T00:00:00Z"));
});

test("a page begun before a restart goes on after it", async () => {
  const emulator = createEmulator({ clock: "manual" });
  for (let job = 0; job < 3; job += 1) await createConversionJob(emulator);
  const first = await ask(emulator, `GET ${CONVERSION}/jobs?$filter=name ne 'x'&$top=1`);
  const next = `GET ${textAt(first, "_links.next.href")}`;
  const answer = await ask(restarted(emulator), next);
  expect(answer.status).toBe(200);
  expect(answer).toEqual(await ask(emulator, next));
});

test("a reset forgets what came from a snapshot, too", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const id = await createConversionJob(emulator);
  const again = restarted(emulator);
  again.reset();
  expect((await ask(again, `GET ${CONVERSION}/jobs/${id}`)).status).toBe(404);
  expect(await createConversionJob(again)).toBe(id);
});

test("another seed than the snapshot's is refused, the same one is not", () => {
  const snapshot = createEmulator({ seed: 7 }).snapshot();
  expect(() => createEmulator({ snapshot, seed: 8 })).toThrow(
    "The snapshot was drawn from the seed '7', not '8': leave the seed out.",
  );
  expect(createEmulator({ snapshot, seed: 7 }).snapshot().seed).toBe("7");
});

const whole = await (async () => {
  const emulator = createEmulator({ clock: "manual" });
  await ask(emulator, `POST ${CONVERSION}/jobs`, { body: conversionJob });
  return JSON.stringify(emulator.snapshot());
})();

test.each<[change: string, from: string | RegExp, to: string, message: string]>([
  ["no snapshot", /.*/s, "7", "it is not an object"],
  ["an empty object", /.*/s, "{}", "version is missing"],
  ["a later version", '"version":1', '"version":2', "is of version 2, and this release knows version 1"],
  ["an instant that is none", /"now":\d+/, '"now":9e15', "now is invalid"],
  ["services that are missing", /"services":.*\}/s, '"services":{}}', "services.reality-conversion is invalid"],
  [
    "a job without an id",
    /"id":"[^"]+","ordinal"/,
    '"ordinal"',
    "services.reality-conversion.jobs.jobs[0].id is invalid",
  ],
  ["a duration below zero", /"durationMs":\d+/, '"durationMs":-1', "plan.durationMs is invalid"],
  ["a creation that is no date", /"createdAt":\d+/, '"createdAt":1e300', "jobs.jobs[0] is invalid"],
  ["a job that cannot be shown", '"inputs":[', '"in":[', "jobs.jobs[0] is invalid"],
])("%s is refused, and the place named", (_, from, to, message) => {
  const text = whole.replace(from, to);
  expect(text).not.toBe(whole);
  expect(() => createEmulator({ snapshot: JSON.parse(text) })).toThrow(message);
});
