// One client against the bomb; how far its process grew goes to the parent.
import { bomb, ok } from "./answers.ts";
import { clients } from "./clients.ts";
import { playCell } from "./play-cell.ts";

const client = clients().find(({ name }) => name === process.argv[2]);
if (!client) throw new Error(`there is no client ${process.argv[2]}`);
const script = bomb();
// What the first call of a process loads is not the bomb's.
await playCell(client, ok);
const before = process.memoryUsage.rss();
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 5);
const { end } = await playCell(client, script);
clearInterval(watch);
most = Math.max(most, process.memoryUsage.rss());
process.send?.({ end, grownMiB: Math.round((most - before) / 2 ** 20) });
