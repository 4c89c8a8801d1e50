import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Script, startFaultServer } from "../support/fault-server.ts";
import { answer, type Fault, job, json, ok, refusal } from "../support/faults.ts";
import { transports } from "../support/play.ts";
import { type Finished, runProcess } from "./run-process.ts";

const names = transports.map(([name]) => name);
// Long enough for a machine that is busy with something else.
const timeout = 120_000;
const importing = new URL("./import.ts", import.meta.url);
const manyCalls = new URL("./many-calls.ts", import.meta.url);
const oneCall = new URL("./one-call.ts", import.meta.url);
const threads = new URL("./threads.ts", import.meta.url);

/** The first call of a script is answered well: what it loads is not what the next one takes. */
function afterWarmUp(fault: Fault): Script {
  return ({ path }) => (path.endsWith("/warm-up") ? json(200, job) : fault);
}

function packed(body: Buffer, times: number): Buffer {
  return times === 0 ? body : packed(gzipSync(body), times - 1);
}

/** Runs a script against a server; it has to end well by itself, soon after it is done, and without a warning. */
async function finish(script: URL, play: Script, ...args: readonly string[]): Promise<Finished & { requests: number }> {
  const server = await startFaultServer(play);
  try {
    const finished = await runProcess(script, server.origin, ...args);
    expect(finished.stderr).toBe("");
    expect(finished.code).toBe(0);
    expect(finished.report.exitMs).toBeLessThan(300);
    return { ...finished, requests: server.journal.length };
  } finally {
    await server.close();
  }
}

describe("a process", () => {
  it("imports the package without a look at any web class or environment variable, and adds no global", {
    timeout,
  }, async () => {
    const { report } = await finish(importing, [ok]);
    expect(report).toMatchObject({ touched: [], variables: 0, added: [] });
    expect(report.exports).toBeGreaterThan(20);
  });

  // The engine frees memory when it likes, later on a busy machine: a bomb that goes off does so each time.
  const retry = 2;
  it.each(names)(
    "P12 gzip-bomb: takes at most 48 MiB for 64 MiB packed into an answer, over %s",
    { timeout, retry },
    async (transport) => {
      const bomb = answer(200, gzipSync(Buffer.alloc(64 * 2 ** 20, " ")), [["Content-Encoding", "gzip"]]);
      const { report, requests } = await finish(oneCall, afterWarmUp(bomb), transport);
      expect(requests).toBe(2);
      expect(report.error).toBe("ResponseTooLargeError");
      expect(report.grownMib).toBeLessThan(48);
    },
  );

  it.each(names)(
    "T09 huge-header: a header of 1 MiB takes at most four attempts and little memory, and none of it is kept, over %s",
    { timeout, retry },
    async (transport) => {
      const huge = json(200, job, [["X-Huge", "x".repeat(2 ** 20)]]);
      const { report, requests } = await finish(oneCall, afterWarmUp(huge), transport);
      expect(requests).toBeLessThanOrEqual(1 + 4);
      expect(report.error).toBe("NetworkError");
      expect(report.grownMib).toBeLessThan(48);
      expect(report.keptMib).toBeLessThan(1);
    },
  );

  it.each(names)(
    "P14 encoding-chain: 8 MiB packed fifty times are refused within a second of CPU time, over %s",
    { timeout },
    async (transport) => {
      const encodings = Array.from({ length: 50 }, () => "gzip").join(", ");
      const chain = answer(200, packed(Buffer.alloc(8 * 2 ** 20, " "), 50), [["Content-Encoding", encodings]]);
      const { report, requests } = await finish(oneCall, afterWarmUp(chain), transport);
      expect(requests).toBeLessThanOrEqual(1 + 4);
      expect(report.error).toBe("NetworkError");
      expect(report.cpuMs).toBeLessThan(1000);
    },
  );

  it.each(names)(
    "X10 a hundred clients in four threads are each answered by their own token and leave nothing, over %s",
    { timeout, retry },
    async (transport) => {
      const echo: Script = ({ headers }) => json(200, { job: { id: headers.authorization ?? "" } });
      const { report, requests } = await finish(threads, echo, transport, "4", "100");
      expect(report.answered).toBe(2 * 100);
      expect(requests).toBe(2 * 2 * 100);
      expect(report.grownMib).toBeLessThan(20);
    },
  );

  it.each(names)(
    "X09 ends by itself within 300 ms of a call that failed for good, over %s",
    { timeout },
    async (transport) => {
      const { report } = await finish(oneCall, [refusal(503)], transport);
      expect(report.error).toBe("ApiError");
    },
  );
});

describe.concurrent("a process that makes 10,000 calls on one signal", () => {
  it.each(names)("X08 X09 over %s: no listener, timer or memory stays, and it ends", { timeout }, async (transport) => {
    const { report, requests } = await finish(manyCalls, [ok], transport, "10000");
    expect(requests).toBe(12_500);
    expect(report.listeners).toBe(0);
    expect(report.timers).toBeLessThanOrEqual(1);
    expect(report.grownMib).toBeLessThan(20);
  });
});
