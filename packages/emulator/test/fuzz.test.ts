import fc from "fast-check";
import { expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { answerProblems, bodyOf } from "./support/answer-problems.ts";
import { type FuzzRequest, fuzzRequest } from "./support/fuzz/fuzz-request.ts";
import { settle, worldOptions } from "./support/fuzz/fuzz-world.ts";
import { serviceVersions } from "./support/service-versions.ts";

/** So many requests go to the same jobs before all begins anew. */
const ROUND = 500;

/** Sends one request and gives what is wrong with the answer; notes the operation with its status. */
async function faultsOf(
  emulator: Emulator,
  { url, ...init }: FuzzRequest,
  seen: Set<string>,
): Promise<readonly object[]> {
  const response = await emulator.fetch(url, init);
  const { status, headers } = response;
  const entry = emulator.journal.at(-1);
  seen.add(`${new URL(url).pathname.split("/")[1]} ${entry?.operation} ${status}`);
  const text = await response.text();
  if (status >= 500) return [{ message: `The status is ${status}.`, text }];
  if (text !== "" && headers.get("content-type") !== "application/json")
    return [{ message: "The body is not called JSON." }];
  return answerProblems({ method: init.method, url, status, headers, body: bodyOf(text) });
}

/** Sends so many requests, drawn from a seed; a failure tells the seed and the smallest request that shows it. */
async function fuzz(seed: number, numRuns: number): Promise<Set<string>> {
  const emulator = createEmulator(worldOptions);
  const seen = new Set<string>();
  let sent = 0;
  const property = fc.asyncProperty(fuzzRequest, async (request) => {
    if (sent % ROUND === 0) await settle(emulator);
    sent += 1;
    const faults = await faultsOf(emulator, request, seen);
    // To ask `expect` costs as much as an answer.
    if (faults.length > 0) expect(faults).toEqual([]);
  });
  await fc.assert(property, { seed, numRuns });
  return seen;
}

/** For a machine that is busy; an idle one takes a few seconds. */
const TIMEOUT_MS = 120_000;

test(
  "20,000 requests, most of them nearly right, are all answered as the specifications allow",
  async () => {
    const seen = await fuzz(20_261_125, 20_000);
    // Deep enough: each operation has done its work, and has refused to.
    const operations = Object.values(serviceVersions).flatMap(({ spec }) =>
      spec.operations.map(({ name }) => `${new URL(spec.serverUrl).pathname.slice(1)} ${name}`),
    );
    const answered = (operation: string, digit: string) =>
      [...seen].some((line) => line.startsWith(`${operation} ${digit}`));
    expect(operations.filter((operation) => !answered(operation, "2"))).toEqual([]);
    expect(operations.filter((operation) => !answered(operation, "4"))).toEqual([]);
    const statuses = new Set([...seen].map((line) => line.split(" ").at(-1)));
    expect([...statuses].sort()).toEqual(["200", "201", "204", "400", "401", "403", "404", "409", "422", "429"]);
  },
  TIMEOUT_MS,
);

test(
  "requests that no run has sent before are answered so, too",
  async () => {
    await fuzz(Date.now() % 2 ** 31, 2_000);
  },
  TIMEOUT_MS,
);
