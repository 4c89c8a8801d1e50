// Makes clients in several threads, lets the threads end, and reports what is left of them; then ends by itself.
import { once } from "node:events";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { report, reportExit, residentMib } from "./report.ts";

const [origin = "", transport = "", threads = "", clients = ""] = process.argv.slice(2);
// A thread does not take the loader of TypeScript over: it has to begin with it.
const { resolve } = createRequire(new URL("../../../../scripts/package.json", import.meta.url));
const loader = pathToFileURL(resolve("tsx/esm/api").replace(/\.cjs$/, ".mjs")).href;
const script = new URL("./clients-in-thread.ts", import.meta.url).href;
const inThread = `const { loader, script } = require("node:worker_threads").workerData;
import(loader).then(({ register }) => register()).then(() => import(script));`;
const count = Number(clients) / Number(threads);

/** Runs one thread to its end; gives how many of its clients were answered by their own token. */
async function thread(first: number): Promise<number> {
  const worker = new Worker(inThread, { eval: true, workerData: { loader, script, origin, transport, first, count } });
  const exit = once(worker, "exit");
  const [answered]: unknown[] = await once(worker, "message");
  const [code]: unknown[] = await exit;
  return code === 0 ? Number(answered) : 0;
}

async function round(): Promise<number> {
  const answered = await Promise.all(Array.from({ length: Number(threads) }, (_, index) => thread(index * count)));
  return answered.reduce((sum, each) => sum + each, 0);
}

// What the first threads load is not what each of them leaves.
const first = await round();
const before = residentMib();
const second = await round();
report({ answered: first + second, grownMib: residentMib() - before });
reportExit();
