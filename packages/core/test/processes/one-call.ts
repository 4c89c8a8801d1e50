// Makes one call, reports how it ended and how much memory and CPU time it took at most, then ends by itself.
import { createNodeFetch } from "../../src/node.ts";
import { clientOf, endOf } from "../support/play.ts";
import { report, reportExit, residentMib } from "./report.ts";

const [origin = "", transport = ""] = process.argv.slice(2);
const client = clientOf(origin, transport === "createNodeFetch" ? { fetch: createNodeFetch() } : {});
const get = (id: string) => endOf(client.GET("/jobs/{id}", { params: { path: { id } } }));

// What the first call loads is not what the call under test takes.
await get("warm-up");
const before = residentMib();
const heapBefore = process.memoryUsage().heapUsed;
const cpuBefore = process.cpuUsage();
let most = before;
const timer = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss() / 2 ** 20);
}, 5);
const { error } = await get("a");
const { user, system } = process.cpuUsage(cpuBefore);
// What goes on after the call has ended counts too.
await new Promise((resolve) => setTimeout(resolve, 300));
clearInterval(timer);
report({ grownMib: most - before, cpuMs: (user + system) / 1000, error: error instanceof Error ? error.name : "none" });
residentMib();
report({ keptMib: (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20 });
reportExit();
