import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import type { AnsweredRequest } from "../src/request-log/answered-request.ts";
import { logLine } from "../src/request-log/log-line.ts";
import { ask, CONVERSION } from "./support.ts";

const at = new Date("2026-05-01T12:34:56.789Z");
const answered = { method: "GET", path: "/realityconversion/jobs", query: "", status: 200, time: 0, tookMs: 1.25 };

test("a line tells the time, the method, the path, the status and the milliseconds", () => {
  expect(logLine(answered, at)).toBe("12:34:56.789  GET    /realityconversion/jobs  200  1.3 ms\n");
  expect(logLine({ ...answered, status: 0 }, at)).toContain("  broken  ");
});

test.each<[query: string, shown: string]>([
  ["?$filter=state%20eq%20%27success%27&$top=5", "?$filter=state eq 'success'&$top=5"],
  ["?$filter=name+eq+%27a%0Ab%27", "?$filter=name eq 'a\\u000ab'"],
  ["?$filter=%1B%5B31m%C2%9B%E2%80%AE%E2%80%A8", "?$filter=\\u001b[31m\\u009b\\u202e\\u2028"],
  ["?access_token=secret&x=1", "?access_token=…&x=1"],
  ["?continuationToken=abc", "?continuationToken=…"],
  ["?api_key=a&client_secret=b&sig=c&password=d", "?api_key=…&client_secret=…&sig=…&password=…"],
  ["?%E0%A4%A", "?%E0%A4%A"],
])("the query %s is shown as %s", (query, shown) => {
  const line = logLine({ ...answered, query }, at);
  expect(line).toContain(`/jobs${shown}  200`);
  expect(line.match(/\n/g)).toHaveLength(1);
});

test("a long query is cut", () => {
  expect(logLine({ ...answered, query: `?${"x".repeat(5000)}` }, at).length).toBeLessThan(300);
});

test("each answer is told, and never a token", async () => {
  const told: AnsweredRequest[] = [];
  const emulator = createEmulator({ clock: "manual", onAnswer: (one) => told.push(one) });
  await ask(emulator, `GET ${CONVERSION}/jobs?$filter=name eq 'x'`, { token: "secret" });
  await ask(emulator, `GET ${CONVERSION}/jobs/none`, { token: "secret" });
  expect(told.map(({ path, status }) => [path, status])).toEqual([
    ["/realityconversion/jobs", 200],
    ["/realityconversion/jobs/none", 404],
  ]);
  expect(told.every(({ tookMs }) => tookMs >= 0)).toBe(true);
  expect(JSON.stringify(told)).not.toContain("secret");
});
