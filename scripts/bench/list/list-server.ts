// Serves prepared pages of jobs, each after the same latency, and tells its parent on which port.
import { createServer } from "node:http";
import { jobTexts, latencyMs } from "./job-list.ts";

const { bytes, begins, times } = jobTexts(Date.now());
const head = Buffer.from('{"jobs":[');

/** The index of the first job that was created after a time. */
function firstAfter(time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bound(filter: string, operator: "gt" | "le"): number | undefined {
  const text = new RegExp(`createdDateTime ${operator} (\\S+)`).exec(filter)?.[1];
  return text === undefined ? undefined : firstAfter(Date.parse(text));
}

function pageOf({ pathname, searchParams }: URL): readonly Buffer[] {
  const filter = searchParams.get("$filter") ?? "";
  const end = bound(filter, "le") ?? times.length;
  const begin = Number(searchParams.get("continuationToken") ?? bound(filter, "gt") ?? 0);
  const next = Math.min(end, begin + Number(searchParams.get("$top")));
  const items = bytes.subarray(begins[begin], Math.max(begins[begin] ?? 0, (begins[next] ?? 0) - 1));
  const href = `https://service.invalid${pathname}?continuationToken=${next}`;
  return [head, items, Buffer.from(`]${next < end ? `,"_links":{"next":{"href":"${href}"}}` : ""}}`)];
}

const server = createServer((request, response) => {
  const parts = pageOf(new URL(request.url ?? "", "http://127.0.0.1"));
  const length = parts.reduce((sum, part) => sum + part.byteLength, 0);
  setTimeout(() => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": length });
    response.cork();
    for (const part of parts) response.write(part);
    response.end();
  }, latencyMs);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
