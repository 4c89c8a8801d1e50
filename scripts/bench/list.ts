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
  const cells = [];
  let isWithin = true;
  for (const { name, walk, workMs, bar } of all) {
    const seconds = best.get(name) ?? 0;
    const ratio = bar && seconds / (best.get(bar.of) ?? 0);
    const facts = bar && workMs === 0 ? await checkWalk(walk) : undefined;
    const isFine =
      !bar || (Number(ratio) <= bar.atMost && (!facts || (facts.isExact && facts.grownMiB <= mostGrowthMiB)));
    isWithin &&= isFine;
    cells.push([
      name,
      seconds.toFixed(2),
      ratio ? ratio.toFixed(2) : "",
      bar ? `≤ ${bar.atMost.toFixed(2)} × ${bar.of}` : "",
      facts ? `${facts.grownMiB.toFixed(1)}${facts.isExact ? "" : ", NOT EACH JOB ONCE"}` : "",
      bar ? (isFine ? "ok" : "FAILED") : "",
    ]);
  }
  console.log(table(["way", "best s", "ratio", "bar", "MiB grown", ""], cells));
  console.log(
    `\n${jobCount} jobs, ${pageSize} a page, ${latencyMs} ms a page; a slow consumer takes ${latencyMs} ms a page; best of ` +
      `${rounds}.\nMemory in use from page 20 to page ${pageCount - 5}, at most ${mostGrowthMiB} MiB.`,
  );
  return isWithin ? 0 : 1;
}

process.exitCode = await main();
