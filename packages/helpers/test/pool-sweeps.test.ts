import { describe, expect, it } from "vitest";
import { type JobEvent, type JobsWatch, watchJobs } from "../src/index.ts";
import { service as fixture } from "./support/fixture-service.ts";
import {
  type GetInit,
  jobIdOf,
  jobs,
  type Life,
  ManyJobsService,
  quiet,
  type Seen,
} from "./support/many-jobs-service.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const iTwinId = "510cd1a3-3703-4729-b08c-fecd9c87c3be";
const guid = { literal: "guid", operators: ["eq", "ne", "in"] } as const;
const state = { literal: "text", operators: ["eq", "ne", "in"] } as const;
const states = ["Unsubmitted", "Active", "success", "failed", "cancelled", "Over"];
const filter = { ...fixture.filter, iTwinId: guid, state: { ...state, values: states } };
const service = { ...fixture, filter };
const ends =
  (at: number, end = "success"): Life =>
  (second) => ({ state: second >= at ? end : "Active", percentage: 10 });

function setUp(lives: ReadonlyMap<string, Life>, description: typeof service | typeof fixture = service) {
  const clock = new VirtualClock();
  return { clock, many: new ManyJobsService(clock, lives, description) };
}

function collect(watch: JobsWatch): JobEvent[] {
  const events: JobEvent[] = [];
  (async () => {
    for await (const event of watch) events.push(event);
  })();
  return events;
}

const queryOf = ({ query }: Seen): string =>
  decodeURIComponent(query)
    .replace("$filter=", "")
    .replace(/&\$top.*/, "");
const idList = (...numbers: number[]): string => `id in (${numbers.map((number) => `'${jobIdOf(number)}'`).join(",")})`;

describe("sweeps", () => {
  it("show every job once, whatever its state, and from then on only those that have ended", async () => {
    const { clock, many } = setUp(jobs(2, quiet).set(jobIdOf(2), ends(70)));
    const events = collect(watchJobs(many.client, [0, 1, 2].map(jobIdOf), { clock, progress: false }));
    await clock.advance(100_000);
    const all = idList(0, 1, 2);
    expect(many.of("list").map(queryOf).slice(0, 3)).toEqual([
      all,
      `${all} and state in ('success','failed','cancelled')`,
      `${all} and state in ('success','failed','cancelled')`,
    ]);
    expect(many.of("job").map(({ jobId, at }) => `${jobId}@${at}`)).toEqual([`${jobIdOf(2)}@90`]);
    expect(events).toMatchObject([{ jobId: jobIdOf(2), reading: { outcome: "succeeded" } }]);
  });

  it("stand back for a job that one of them shows as ended: its end is told before the others go out", async () => {
    const { clock, many } = setUp(jobs(400, quiet).set(jobIdOf(0), ends(100)));
    const watch = watchJobs(many.client, [...jobs(400, quiet).keys()], { clock, sweepMs: 15_000 });
    const events = collect(watch);
    await clock.advance(200_000);
    const index = many.seen.findIndex(({ kind }) => kind === "job");
    // The list that shows it, the job, and the next list of the same sweep.
    expect(many.seen.slice(index - 1, index + 2).map(({ kind }) => kind)).toEqual(["list", "job", "list"]);
    expect(queryOf(many.seen[index - 1] ?? expect.unreachable())).toContain(jobIdOf(0));
    expect(events.some(({ jobId, reading }) => jobId === jobIdOf(0) && reading?.outcome === "succeeded")).toBe(true);
    await watch.return();
  });

  it("know a job by its id in whatever case the service, or the caller, writes it", async () => {
    const [lower, upper] = ["abcdefab-0000-4000-8000-000000000001", "ABCDEFAB-0000-4000-8000-000000000002"];
    const lives = new Map([lower, upper].map((jobId) => [jobId, ends(100)]));
    const { clock, many } = setUp(lives, fixture);
    const swapped = new Map([
      [lower, lower.toUpperCase()],
      [upper, upper.toLowerCase()],
    ]);
    const get = async (path: string, init: GetInit): Promise<unknown> =>
      path === "/jobs"
        ? {
            data: { jobs: [lower, upper].map((id) => ({ id: swapped.get(id), ...lives.get(id)?.(clock.seconds) })) },
            response: new Response(),
          }
        : many.get(path, init);
    const watch = watchJobs({ ...many.client, GET: get }, lives.keys(), { clock, progress: false });
    const events = collect(watch);
    await clock.advance(99_000);
    expect(many.seen, "neither is taken for missing").toEqual([]);
    await clock.advance(30_000);
    expect(events).toMatchObject([lower, upper].map((jobId) => ({ jobId, reading: { outcome: "succeeded" } })));
  });

  it("leave half of the budget to progress, and take all of it where none is wanted", async () => {
    for (const [progress, most] of [
      [true, 0.5],
      [false, 1],
    ] as const) {
      const { clock, many } = setUp(jobs(44 * 60, quiet), fixture);
      const watch = watchJobs(many.client, jobs(44 * 60, quiet).keys(), { clock, progress, requestsPerMinute: 60 });
      await clock.advance(1_200_000);
      const lists = many.of("list").length;
      expect(lists).toBeGreaterThan(1200 * most * 0.9);
      expect(lists).toBeLessThanOrEqual(1200 * most * 1.1);
      await watch.return();
    }
  });

  it("keep their beat, though each has to wait for its turn", async () => {
    const { clock, many } = setUp(jobs(100, quiet), fixture);
    const watch = watchJobs(many.client, [...jobs(100, quiet).keys()], { clock, requestsPerMinute: 55 });
    await clock.advance(1_799_000);
    const begun = many.of("list").filter((_, index) => index % 3 === 0);
    expect(begun).toHaveLength(60);
    for (const [sweep, { at }] of begun.entries()) {
      expect(at).toBeGreaterThanOrEqual(30 * sweep);
      expect(at).toBeLessThan(30 * sweep + 3);
    }
    await watch.return();
  });

  it("ask for all states always where the filter does not know every state in which a job ends", async () => {
    const { clock, many } = setUp(jobs(2, quiet), fixture);
    const watch = watchJobs(many.client, [0, 1].map(jobIdOf), { clock, progress: false });
    await clock.advance(100_000);
    expect(new Set(many.of("list").map(queryOf))).toEqual(new Set([idList(0, 1)]));
    await watch.return();
  });

  it("ask for all states where the service turns a filter by state away", async () => {
    const { clock, many } = setUp(jobs(2, ends(70)));
    many.fault = ({ query }) => (query.includes("state") ? { status: 400 } : undefined);
    const events = collect(watchJobs(many.client, [0, 1].map(jobIdOf), { clock, progress: false }));
    await clock.advance(100_000);
    expect(many.of("list").map(({ at, query }) => `${at}${query.includes("state") ? " by state" : ""}`)).toEqual([
      "0",
      "30 by state",
      "30",
      "60",
      "90",
    ]);
    expect(events.filter(({ reading }) => reading?.outcome === "succeeded")).toHaveLength(2);
  });

  it.each([414, 400])("halve a list that is turned away with %i, and keep to what was taken", async (status) => {
    const { clock, many } = setUp(jobs(40, quiet), fixture);
    const length = ({ query }: Seen): number => queryOf({ query } as Seen).split(",").length;
    many.fault = (seen) => (seen.kind === "list" && length(seen) > 12 ? { status } : undefined);
    const watch = watchJobs(many.client, [...jobs(40, quiet).keys()], { clock, progress: false });
    await clock.advance(59_000);
    const at = (second: number): number[] =>
      many
        .of("list")
        .filter((seen) => seen.at >= second && seen.at < second + 29)
        .map(length);
    expect(at(0)).toEqual([40, 20, 20, 10, 10, 10, 10]);
    expect(at(30)).toEqual([10, 10, 10, 10]);
    await watch.return();
  });

  it("leave a job whose id alone is turned away to its own progress, and list the others as before", async () => {
    const { clock, many } = setUp(jobs(8, ends(70)), fixture);
    many.fault = ({ kind, query }) => (kind === "list" && query.includes(jobIdOf(5)) ? { status: 400 } : undefined);
    const events = collect(watchJobs(many.client, [...jobs(8, quiet).keys()], { clock, progress: false }));
    await clock.advance(300_000);
    expect(events.filter(({ reading }) => reading?.outcome === "succeeded")).toHaveLength(8);
    expect(new Set(many.of("progress").map(({ jobId }) => jobId))).toEqual(new Set([jobIdOf(5)]));
    expect(many.of("list").filter(({ at }) => at === 60)).toHaveLength(2);
  });

  it("leave all jobs to their progress where lists are refused, or can't find them", async () => {
    const refusing = setUp(jobs(2, ends(20)));
    refusing.many.fault = ({ kind }) => (kind === "list" ? { status: 403 } : undefined);
    const unlistable = setUp(new Map([["job-1", ends(20)]]));
    const all = [
      collect(watchJobs(refusing.many.client, [0, 1].map(jobIdOf), { clock: refusing.clock, progress: false })),
      collect(watchJobs(unlistable.many.client, ["job-1"], { clock: unlistable.clock, progress: false })),
    ];
    await Promise.all([refusing.clock.advance(60_000), unlistable.clock.advance(60_000)]);
    expect(all.map((events) => events.filter(({ reading }) => reading?.outcome === "succeeded").length)).toEqual([
      2, 1,
    ]);
    expect(refusing.many.of("list")).toHaveLength(1);
  });

  it("find a job that vanishes later by a sweep of all states, though its absence means nothing in the others", async () => {
    const lives = new Map<string, Life>(jobs(2, quiet));
    const { clock, many } = setUp(lives);
    const events = collect(watchJobs(many.client, [0, 1].map(jobIdOf), { clock, progress: false }));
    await clock.advance(100_000);
    lives.delete(jobIdOf(1));
    await clock.advance(480_000);
    expect(many.of("job")).toEqual([]);
    await clock.advance(120_000);
    expect(many.of("job").map(({ jobId, at }) => `${jobId}@${at}`)).toEqual([`${jobIdOf(1)}@630`]);
    expect(events).toMatchObject([{ jobId: jobIdOf(1), error: { name: "JobNotFoundError" } }]);
  });

  it("with progress, the progress of a job that vanishes tells, and no sweep shows all states again", async () => {
    const lives = new Map<string, Life>(jobs(2, quiet));
    const { clock, many } = setUp(lives);
    const events = collect(watchJobs(many.client, [0, 1].map(jobIdOf), { clock }));
    await clock.advance(100_000);
    lives.delete(jobIdOf(1));
    await clock.advance(1_000_000);
    expect(events.find(({ error }) => error)).toMatchObject({ jobId: jobIdOf(1), error: { name: "JobNotFoundError" } });
    expect(many.of("list").filter(({ query }) => !query.includes("state"))).toHaveLength(1);
  });

  it("without details, take the end from the list, and ask for nothing more", async () => {
    const { clock, many } = setUp(jobs(2, ends(20, "failed")));
    const events = collect(watchJobs(many.client, [0, 1].map(jobIdOf), { clock, progress: false, details: false }));
    await clock.advance(100_000);
    expect(events.map(({ reading }) => reading?.outcome)).toEqual(["failed", "failed"]);
    expect(events[0]?.reading).toMatchObject({ state: "failed", source: "job" });
    expect(many.seen.map(({ kind, at }) => `${kind}@${at}`)).toEqual(["list@0", "list@30"]);
    expect(clock.pending).toBe(0);
  });

  it("by iTwin, list what goes on, and look up by id only what that does not show", async () => {
    const { clock, many } = setUp(jobs(100, ends(1000)).set(jobIdOf(7), ends(40)));
    const options = { clock, progress: false, details: false, iTwinId };
    const events = collect(watchJobs(many.client, [...jobs(100, quiet).keys()], options));
    await clock.advance(80_000);
    expect(many.of("list").map(({ at, query }) => `${at} ${queryOf({ query } as Seen)}`)).toEqual([
      `0 iTwinId eq ${iTwinId} and state in ('Unsubmitted','Active')`,
      `30 iTwinId eq ${iTwinId} and state in ('Unsubmitted','Active')`,
      `60 iTwinId eq ${iTwinId} and state in ('Unsubmitted','Active')`,
      `60 id eq ${jobIdOf(7)}`,
    ]);
    expect(events).toMatchObject([{ jobId: jobIdOf(7), reading: { outcome: "succeeded" } }]);
    expect(() => watchJobs(setUp(jobs(1, quiet), fixture).many.client, [], { iTwinId })).toThrow(/iTwinId/);
  });

  it("say of a job that nobody submits that it would never end", async () => {
    const { clock, many } = setUp(
      jobs(2, () => ({ state: "Unsubmitted", percentage: 0 })),
      fixture,
    );
    const events = collect(watchJobs(many.client, [0, 1].map(jobIdOf), { clock, progress: false }));
    await clock.advance(100_000);
    expect(events.map(({ error }) => error)).toMatchObject(Array(2).fill({ name: "JobNotSubmittedError" }));
  });

  it("do not end a watch for which a request is under way; the job itself is asked right after it", async () => {
    const { clock, many } = setUp(jobs(2, ends(20)));
    const slow = {
      ...many.client,
      GET: async (path: string, init: GetInit) => {
        const answer = many.get(path, init);
        if (path.endsWith("/progress") && clock.seconds < 25) {
          await new Promise<void>((resolve) => clock.setTimer(resolve, 40_000));
        }
        return answer;
      },
    };
    const events = collect(watchJobs(slow, [0, 1].map(jobIdOf), { clock }));
    await clock.advance(41_000);
    expect(many.of("job").map(({ at }) => at)).toEqual([40, 40]);
    expect(events.filter(({ reading }) => reading?.outcome === "succeeded")).toHaveLength(2);
  });

  it("ask a job itself once for each list that says it has ended, even if it says that it goes on", async () => {
    const { clock, many } = setUp(jobs(2, quiet), fixture);
    const stale = {
      ...many.client,
      GET: async (path: string, init: GetInit) => {
        if (path === "/jobs")
          return { data: { jobs: [{ id: jobIdOf(0), state: "success" }] }, response: new Response() };
        // Under way while the first list comes.
        if (clock.seconds < 1) await new Promise<void>((resolve) => clock.setTimer(resolve, 10_000));
        return many.get(path, init);
      },
    };
    const watch = watchJobs(stale, [0, 1].map(jobIdOf), { clock });
    await clock.advance(119_000);
    expect(many.of("job", jobIdOf(0)).map(({ at }) => Math.round(at))).toEqual([10, 30, 60, 90]);
    await watch.return();
  });
});
