// `pnpm bench:list`: what it takes to read 100,000 jobs, page by page over loopback, beside a loop as anyone writes it.
import { fork } from "node:child_process";
import { once } from "node:events";
import { buildPackages } from "./build-packages.ts";
import { checkWalk } from "./list/check-walk.ts";
import { jobCount, latencyMs, pageCount, pageSize } from "./list/job-list.ts";
import { latencyOfAll, type Subject, subjects, timeWalk } from "./list/subjects.ts";
import { table } from "./table.ts";

/** Noise only adds: the best of a few says what a walk takes. */
const rounds = Number(process.argv[2] ?? 5);
/** All jobs together take more than 200; some pages are always under way. */
const mostGrowthMiB = 16;
const failed = "FAILED";

async function main(): Promise<number> {
  if (!(await buildPackages())) return 1;
  const server = fork(new URL("list/list-server.ts", import.meta.url));
  const [port]: unknown[] = await once(server, "message");
  try {
    return await compare(subjects(`http://127.0.0.1:${port}/realityconversion`));
  } finally {
    server.kill();
  }
}

async function compare(all: readonly Subject[]): Promise<number> {
  const best = new Map([[latencyOfAll, (pageCount * latencyMs) / 1000]]);
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of all) {
      const seconds = await timeWalk(subject);
      best.set(subject.name, Math.min(seconds, best.get(subject.name) ?? Number.POSITIVE_INFINITY));
    }
  }
  const rows = [];
  for (const subject of all) rows.push(await rowOf(subject, (name) => best.get(name) ?? 0));
  console.log(table(["way", "best s", "ratio", "bar", "floor", "MiB grown", ""], rows));
  console.log(
    `\n${jobCount} jobs, ${pageSize} a page, ${latencyMs} ms a page; a slow consumer takes ${latencyMs} ms a page; best of ` +
      `${rounds}.\nFloor: the ratio of the same chain without parsing and with a consumer that takes no time.` +
      `\nMemory in use from page 20 to page ${pageCount - 5}, at most ${mostGrowthMiB} MiB.`,
  );
  return rows.some((row) => row.includes(failed)) ? 1 : 0;
}

async function rowOf(subject: Subject, secondsOf: (name: string) => number): Promise<readonly string[]> {
  const { name, bar } = subject;
  const seconds = secondsOf(name);
  if (!bar) return [name, seconds.toFixed(2)];
  const ratio = seconds / secondsOf(bar.of);
  const { isExact, grownMiB } = await checkWalk(subject);
  const isFine = ratio <= bar.atMost && isExact && grownMiB <= mostGrowthMiB;
  return [
    name,
    seconds.toFixed(2),
    ratio.toFixed(2),
    `≤ ${bar.atMost.toFixed(2)} × ${bar.of}`,
    bar.floor ? (secondsOf(bar.floor) / secondsOf(bar.of)).toFixed(2) : "",
    `${grownMiB.toFixed(1)}${isExact ? "" : ", NOT EACH JOB ONCE"}`,
    isFine ? "ok" : failed,
  ];
}

process.exitCode = await main();
