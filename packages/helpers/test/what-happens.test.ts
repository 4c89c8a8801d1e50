import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filterFor, type JobClient, listJobs, runJob, waitForJob, watchJob, watchJobs } from "../src/index.ts";
import { service } from "./support/fixture-service.ts";
import { ScriptedService } from "./support/scripted-service.ts";
import { textClient } from "./support/text-client.ts";
import { settle, VirtualClock } from "./support/virtual-clock.ts";
import cases from "./what-happens.json" with { type: "json" };

type FunctionName = "watchJob" | "waitForJob" | "runJob" | "watchJobs" | "listJobs";

/** What happens, and what each function does then. Times are seconds from the start. */
interface Case {
  id: string;
  when: string;
  progress: string[];
  job?: string[];
  /** Answers to a list: the states of a page's jobs, or a problem. */
  pages: (string[] | string | number)[];
  abortAtS?: number;
  timeoutS?: number;
  /** The machine sleeps here for eight hours, and wakes at once by its steady clock. */
  sleepAtS?: number;
  forS: number;
  /** The requests about a job, of every function that watches. */
  requests: string;
  functions: Record<FunctionName, { does: string; ends: string }>;
}

const all = cases as unknown as Case[];
const page = readFileSync(join(import.meta.dirname, "../docs/what-a-watch-does.md"), "utf8");

interface Stage {
  readonly clock: VirtualClock;
  readonly signal: AbortSignal;
  readonly timeoutMs: number | undefined;
}

const jobId = "00000000-0000-4000-8000-000000000001";
const created = { data: { job: { id: jobId, state: "active" } }, response: new Response() };

/** Plays a function that watches; gives the outcome, or throws what it ends with. */
const watchers: Record<Exclude<FunctionName, "listJobs">, (client: JobClient, stage: Stage) => Promise<unknown>> = {
  async watchJob(client, stage) {
    let last: unknown;
    for await (const { outcome } of watchJob(client, jobId, optionsOf(stage))) last = outcome;
    return last;
  },
  waitForJob: async (client, stage) => (await waitForJob(client, jobId, optionsOf(stage))).outcome,
  runJob: async (client, stage) =>
    (await runJob({ ...client, POST: async () => created, PATCH: async () => created }, {}, optionsOf(stage))).outcome,
  async watchJobs(client, { clock, signal }) {
    let last: unknown;
    for await (const { reading, error } of watchJobs(client, [jobId], { clock, signal })) {
      if (error) throw error;
      last = reading?.outcome;
    }
    return last;
  },
};

function optionsOf({ clock, signal, timeoutMs }: Stage): object {
  return { clock, signal, ...(timeoutMs !== undefined && { timeoutMs }) };
}

/** Lists; gives how many items came, and what it ended with. */
async function listed({ pages }: Case, { clock, signal }: Stage): Promise<string> {
  let count = 0;
  const script = [...pages];
  const answer = (): unknown => {
    const next = script.shift() ?? [];
    if (next === "hang") return new Promise(() => {});
    if (next === "reset") throw new TypeError("fetch failed");
    if (!Array.isArray(next)) {
      const [status = "", header = ""] = String(next).split(" ");
      const headers = header === "" ? {} : { "Retry-After": header.split("=")[1] ?? "" };
      return new Response("{}", { status: Number(status), headers });
    }
    const link = script.length > 0 ? { _links: { next: { href: `?continuationToken=t${script.length}` } } } : {};
    return { jobs: next.map((state) => ({ id: jobId, state })), ...link };
  };
  const { client } = textClient(answer, { clock });
  const items = (): string => `${count} item${count === 1 ? "" : "s"}`;
  try {
    const filter = filterFor({ service }).eq("name", "x");
    for await (const _ of listJobs(client, { filter, signal })) count += 1;
    return items();
  } catch (error) {
    return `${items()}, ${signal.aborted ? "aborted" : (error as Error).name}`;
  }
}

async function play(each: Case, name: FunctionName): Promise<{ ends: string; requests: string }> {
  const clock = new VirtualClock();
  const scripted = new ScriptedService(clock, each);
  const controller = new AbortController();
  const timeoutMs = each.timeoutS === undefined ? undefined : each.timeoutS * 1000;
  const stage = { clock, signal: controller.signal, timeoutMs };
  // Those without a time limit of their own are given a signal that aborts then.
  const abortAtS = each.abortAtS ?? (name === "watchJobs" || name === "listJobs" ? each.timeoutS : undefined);
  let ends = "goes on";
  const at = (word: unknown): void => {
    ends = name === "listJobs" ? String(word) : `${word}@${clock.seconds}`;
  };
  const playing = name === "listJobs" ? listed(each, stage) : watchers[name](scripted.client, stage);
  const done = playing.then(at, (error: Error) => at(controller.signal.aborted ? "aborted" : error.name));
  for (let second = 0; second < each.forS; second += 5) {
    if (second === each.sleepAtS) clock.setWall(8 * 3_600_000);
    if (second === abortAtS) controller.abort(new Error("enough"));
    // What is read over a real client takes turns of the event loop, not virtual time.
    for (let turn = 0; name === "listJobs" && turn < 5; turn += 1) await settle();
    await clock.advance(5000);
  }
  await done;
  return { ends, requests: scripted.requests.join(" ") };
}

describe.each(all)("when $when", (each) => {
  it.each(Object.keys(each.functions) as FunctionName[])("%s does as its page says", async (name) => {
    const { ends, requests } = await play(each, name);
    // Within a budget, a request may come a little later than it is due.
    const timed = (text: string): string => (name === "watchJobs" ? text.replaceAll(/@\d+/g, "") : text);
    expect(timed(ends)).toBe(timed(each.functions[name].ends));
    if (name !== "listJobs") expect(timed(requests)).toBe(timed(each.requests));
  });
});

describe("the page of what a watch does", () => {
  it.each(["watchJob", "waitForJob", "runJob", "watchJobs", "listJobs"] as const)(
    "has each case for %s, as played",
    (name) => {
      const section = page.split(/^## /m).find((text) => text.startsWith(`${name}\n`)) ?? "";
      const rows = section
        .split("\n")
        .filter((line) => line.startsWith("|"))
        .slice(2);
      expect(rows).toEqual(all.map(({ when, functions }) => `| ${when} | ${functions[name].does} |`));
    },
  );
});
