import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { answer, job, json, ok, refusal } from "../support/faults.ts";
import { startServer, transports } from "../support/play.ts";
import { runProcess } from "./run-process.ts";

const names = transports.map(([name]) => name);
// Long enough for a machine that is busy with something else.
const allowance = 120_000;

describe.concurrent("a process", () => {
  it(
    "imports the package without a look at any web class or environment variable, and adds no global",
    async () => {
      const { code, report, stderr } = await runProcess(new URL("./import.ts", import.meta.url));
      expect(stderr).toBe("");
      expect(code).toBe(0);
      expect(report).toMatchObject({ touched: [], variables: 0, added: [] });
      expect(report.exports).toBeGreaterThan(20);
    },
    allowance,
  );

  it.each(names)(
    "X08 X09 makes 10,000 calls on one signal over %s: no listener, timer or memory stays, and it ends",
    async (transport) => {
      let tidy: (() => Promise<void>) | undefined;
      const server = await startServer({ onTestFinished: (close) => (tidy = close) }, [ok]);
      const { code, report, stderr } = await runProcess(
        new URL("./many-calls.ts", import.meta.url),
        server.origin,
        transport,
        "10000",
      );
      expect(server.journal).toHaveLength(12_500);
      await tidy?.();
      expect(stderr).toBe("");
      expect(code).toBe(0);
      expect(report.listeners).toBe(0);
      expect(report.timers).toBeLessThanOrEqual(1);
      expect(report.grownMib).toBeLessThan(20);
      expect(report.exitMs).toBeLessThan(300);
    },
    allowance,
  );

  it.each(names)(
    "P12 gzip-bomb: takes at most 48 MiB for 64 MiB packed into an answer, over %s",
    async (transport) => {
      let tidy: (() => Promise<void>) | undefined;
      const bomb = answer(200, gzipSync(Buffer.alloc(64 * 2 ** 20, " ")), [["Content-Encoding", "gzip"]]);
      const script = ({ path }: { path: string }) => (path.endsWith("/warm-up") ? json(200, job) : bomb);
      const server = await startServer({ onTestFinished: (close) => (tidy = close) }, script);
      const { code, report, stderr } = await runProcess(
        new URL("./one-call.ts", import.meta.url),
        server.origin,
        transport,
      );
      expect(server.journal).toHaveLength(2);
      await tidy?.();
      expect(stderr).toBe("");
      expect(code).toBe(0);
      expect(report.error).toBe("ResponseTooLargeError");
      expect(report.grownMib).toBeLessThan(48);
      expect(report.exitMs).toBeLessThan(300);
    },
    allowance,
  );

  it.each(names)(
    "X09 ends by itself within 300 ms of a call that failed for good, over %s",
    async (transport) => {
      let tidy: (() => Promise<void>) | undefined;
      const server = await startServer({ onTestFinished: (close) => (tidy = close) }, [refusal(503)]);
      const { code, report, stderr } = await runProcess(
        new URL("./one-call.ts", import.meta.url),
        server.origin,
        transport,
      );
      await tidy?.();
      expect(stderr).toBe("");
      expect(code).toBe(0);
      expect(report.error).toBe("ApiError");
      expect(report.exitMs).toBeLessThan(300);
    },
    allowance,
  );
});
