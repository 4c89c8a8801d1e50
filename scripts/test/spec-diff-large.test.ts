import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { repositoryRoot } from "../src/repository-root.ts";

test("two documents of 1,000 operations that all change are compared within 500 MB, with TypeScript's opinion, and each change is told once", async () => {
  const file = fileURLToPath(new URL("fixtures/spec-diff-large.ts", import.meta.url));
  const args = ["--max-old-space-size=500", "--import", "tsx", file];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: join(repositoryRoot, "scripts") });
  const { told, disagreements, judged } = JSON.parse(stdout);
  // To go without an optional field breaks code that reads it, and is no other type for the compiler.
  expect(disagreements).toHaveLength(10);
  expect(judged).toBe(1_000);
  expect(told).toHaveLength(13);
  expect(told).toContain("major: `Thing900.label` is gone: code that reads it no longer compiles.");
  expect(told).toContain(
    "major: The query parameter `dry` of `POST /things-7` is now required: code that leaves it out no longer compiles.",
  );
  expect(told).toContain(
    "minor: `State` may now be `paused`; the list was open, so code that compiles goes on doing so.",
  );
  expect(told).toContain("patch: The documentation changed: `Owner.name`.");
}, 120_000);
