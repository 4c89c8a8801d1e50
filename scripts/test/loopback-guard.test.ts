import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { repositoryRoot } from "../src/repository-root.ts";
import { isLoopback, targetOf } from "./loopback.ts";

test.each([
  ["127.0.0.1", true],
  ["127.8.9.10", true],
  ["::1", true],
  ["localhost", true],
  ["127.0.0.1.example.org", false],
  ["localhost.example.org", false],
  ["192.0.2.1", false],
  ["api.bentley.com", false],
  ["", false],
])("%s is this machine: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test.each([
  [[[{ host: "example.org", port: 1 }, null]], "example.org"],
  [[{ host: "example.org", port: 1 }], "example.org"],
  [[{ port: 1 }], "localhost"],
  [[80, "example.org"], "example.org"],
  [["80", "example.org"], "example.org"],
  [[80], "localhost"],
  [[{ path: "/tmp/socket" }], undefined],
  [["/tmp/socket"], undefined],
])("the arguments %j lead to %s", (args, expected) => {
  expect(targetOf(args)).toBe(expected);
});

test("a test that tries to leave this machine fails, even if it swallows the failure", async () => {
  const report = await runOutside();
  expect(report).toMatch(/FAIL.*swallows the failure/);
  expect(report).toContain("A test tried to connect to 192.0.2.1; tests only reach 127.0.0.1");
  expect(report).toContain("1 failed | 1 passed");
}, 30_000);

/** Runs the fixture in a run of its own and gives what that run prints; the run itself has to fail. */
function runOutside(): Promise<string> {
  const script = fileURLToPath(new URL("fixtures/outside/run.mjs", import.meta.url));
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script], { cwd: repositoryRoot, env }, (error, stdout, stderr) => {
      if (error?.code === 1) resolve(stdout + stderr);
      else reject(new Error(`The run ended with ${error?.code ?? 0}:\n${stdout}${stderr}`));
    });
  });
}
