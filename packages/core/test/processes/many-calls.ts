// Makes many calls on one signal, over one transport, then ends by itself.
import { getEventListeners } from "node:events";
import { unwrap } from "../../src/index.ts";
import { createNodeFetch } from "../../src/node.ts";
import { clientOf } from "../support/play.ts";
import { report, reportExit, residentMib } from "./report.ts";

const [origin = "", transport = "", count = ""] = process.argv.slice(2);
const client = clientOf(origin, transport === "createNodeFetch" ? { fetch: createNodeFetch() } : {});
const { signal } = new AbortController();

async function calls(times: number): Promise<void> {
  for (let call = 0; call < times; call += 1) {
    unwrap(await client.GET("/jobs/{id}", { params: { path: { id: "a" } }, signal }));
  }
}

await calls(2500);
const before = residentMib();
const samples: number[] = [];
for (let part = 0; part < 10; part += 1) {
  await calls(Number(count) / 10);
  samples.push(residentMib());
}
report({
  // The least of the later ones: what leaks is in all of them, what the engine only keeps for a while is not.
  grownMib: Math.min(...samples.slice(5)) - before,
  listeners: getEventListeners(signal, "abort").length,
  timers: process.getActiveResourcesInfo().filter((name) => name === "Timeout").length,
});
reportExit();
