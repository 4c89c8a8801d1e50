import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type WatchState, waitForJob, watchJob } from "../src/index.ts";
import { countListeners } from "./support/count-listeners.ts";
import { ScriptedService } from "./support/scripted-service.ts";
import { settle, VirtualClock } from "./support/virtual-clock.ts";

/** Answers about the progress of a job that goes on, goes missing, or can't be had. */
const progress = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 2 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom("1 Unsubmitted", "1 Odd", "Active", "1 Over") },
  { weight: 1, arbitrary: fc.constantFrom("2 success", "2 failed", "2 Canceled") },
  { weight: 2, arbitrary: fc.constantFrom("503", "reset", "html", "503 Retry-After=40") },
  { weight: 2, arbitrary: fc.constantFrom("429", "429 Retry-After=1", "429 Retry-After=77", "429 Retry-After=5000") },
  { weight: 1, arbitrary: fc.constantFrom("404", "403") },
);
const job = fc.constantFrom("active", "active 31d", "success", "failed", "404", "503", "429 Retry-After=20");
const script = fc.record({
  progress: fc.array(progress, { minLength: 1, maxLength: 25 }),
  job: fc.array(job, { minLength: 1, maxLength: 6 }),
  latencyMs: fc.constantFrom(0, 700),
});
/** Long enough for every script to its end; what repeats then is the last answer of the script. */
const longMs = 6_000_000;

/** The least time until the next question about progress, from what was answered: the documents once more, in short. */
function leastGaps(answers: readonly string[]): number[] {
  const delays = [15, 30, 60, 120];
  const delay = (index: number): number => delays[Math.min(index, 3)] ?? 120;
  let [index, throttles, faults] = [0, 0, 0];
  let before: string | undefined;
  let isSeen = false;
  return answers.map((answer) => {
    const asked = Number(/Retry-After=(\d+)/.exec(answer)?.[1] ?? Number.NaN);
    if (answer.startsWith("429")) return Math.max(15, asked || delay(throttles++));
    if (/^(503|reset|html)/.test(answer)) return Math.max(delay(faults++), asked || 0);
    [throttles, faults] = [0, 0];
    const percentage = /^\d+(?= |$)/.exec(answer)?.[0];
    const isReading = !answer.startsWith("404");
    if (isReading && (!isSeen || (percentage !== undefined && percentage !== before))) index = 0;
    if (isReading) isSeen = true;
    if (isReading && percentage !== undefined) before = percentage;
    return delay(index++);
  });
}

async function watchToEnd(scripted: ScriptedService, clock: VirtualClock): Promise<string | undefined> {
  let end: string | undefined;
  const controller = new AbortController();
  const waiting = waitForJob(scripted.client, "job-1", {
    clock,
    signal: controller.signal,
    throwOnUnsuccessful: false,
  }).then(
    ({ outcome }) => {
      end ??= outcome;
    },
    (error: Error) => {
      end ??= error.name;
    },
  );
  for (let waited = 0; end === undefined && waited < longMs; waited += 200_000) await clock.advance(200_000);
  const known = end;
  controller.abort();
  await waiting;
  return known;
}

describe("whatever a server answers, a watch", () => {
  it("R1, R2, R3, R4, R11, R12: never asks for progress sooner than documented, nor two things at once, nor after its end", async () => {
    await fc.assert(
      fc.asyncProperty(script, async (answers) => {
        const clock = new VirtualClock();
        const scripted = new ScriptedService(clock, answers);
        const end = await watchToEnd(scripted, clock);
        const asked = scripted.log.filter(({ kind }) => kind === "P");
        const gaps = leastGaps(asked.map(({ answer }) => answer));
        for (const [index, { at }] of asked.entries()) {
          const before = asked[index - 1];
          // The log has the time of the answer; the next question comes its latency before the next answer.
          if (before) {
            const gap = at - answers.latencyMs / 1000 - before.at;
            expect(gap).toBeGreaterThanOrEqual((gaps[index - 1] ?? 0) - 1e-9);
          }
        }
        expect(scripted.mostInFlight).toBe(1);
        const made = scripted.requests.length;
        await clock.advance(1_000_000);
        if (end !== undefined) expect(scripted.requests).toHaveLength(made);
        expect(clock.pending).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it("R15: leaves neither timer nor listener nor request when it is aborted, at whatever moment", async () => {
    await fc.assert(
      fc.asyncProperty(script, fc.integer({ min: 0, max: 400_000 }), fc.boolean(), async (answers, at, isLimited) => {
        const clock = new VirtualClock();
        const scripted = new ScriptedService(clock, answers);
        const controller = new AbortController();
        const listeners = countListeners(controller.signal);
        const reason = new Error("enough");
        let isOver = false;
        const settled = waitForJob(scripted.client, "job-1", {
          clock,
          signal: controller.signal,
          throwOnUnsuccessful: false,
          ...(isLimited && { timeoutMs: 300_000 }),
        })
          .catch((error: unknown) => error)
          .finally(() => {
            isOver = true;
          });
        await clock.advance(at);
        const wasOver = isOver;
        controller.abort(reason);
        await settle();
        expect(isOver).toBe(true);
        if (!wasOver) expect(await settled).toBe(reason);
        expect(listeners()).toBe(0);
        const made = scripted.requests.length;
        // The service's own latency may still run out; nothing of the watch does.
        await clock.advance(1000);
        expect(clock.pending).toBe(0);
        await clock.advance(1_000_000);
        expect(scripted.requests).toHaveLength(made);
      }),
      { numRuns: 150 },
    );
  });

  it("R18: makes the same requests when it is broken off between any two of them and taken up from its checkpoint", async () => {
    await fc.assert(
      fc.asyncProperty(script, fc.integer({ min: 0, max: 900_000 }), async ({ latencyMs: _, ...answers }, at) => {
        const [clock, otherClock] = [new VirtualClock(), new VirtualClock()];
        const [whole, broken] = [new ScriptedService(clock, answers), new ScriptedService(otherClock, answers)];
        const end = await watchToEnd(whole, clock);
        const watch = watchJob(broken.client, "job-1", { clock: otherClock });
        let brokenEnd: string | undefined;
        const reading = (async () => {
          for await (const { outcome } of watch) brokenEnd = outcome;
        })().catch((error: Error) => {
          brokenEnd = error.name;
        });
        await otherClock.advance(at);
        if (brokenEnd === undefined) {
          const checkpoint: WatchState = JSON.parse(JSON.stringify(watch.checkpoint()));
          await watch.return();
          await reading;
          const { client } = broken;
          const rest = waitForJob(client, checkpoint, { clock: otherClock, throwOnUnsuccessful: false }).then(
            ({ outcome }) => {
              brokenEnd = outcome;
            },
            (error: Error) => {
              brokenEnd = error.name;
            },
          );
          for (let waited = at; brokenEnd === undefined && waited < longMs; waited += 200_000) {
            await otherClock.advance(200_000);
          }
          if (brokenEnd !== undefined) await rest;
        }
        expect(brokenEnd).toBe(end);
        const until = Math.min(clock.seconds, otherClock.seconds);
        const early = ({ requests }: ScriptedService): string[] =>
          requests.filter((request) => Number(request.split("@")[1]) < until);
        expect(early(broken)).toEqual(early(whole));
      }),
      { numRuns: 150 },
    );
  });
});
