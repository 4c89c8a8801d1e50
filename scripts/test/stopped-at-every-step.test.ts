import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { recoverWrites } from "../src/write/recover-writes.ts";
import { replaceFiles } from "../src/write/replace-files.ts";
import { stagingFolder } from "../src/write/staging.ts";
import { readTree } from "./support/read-tree.ts";
import { budget, Stopped } from "./support/stopping-fs.ts";

vi.mock("node:fs", async (original) => {
  const { stoppingFs } = await import("./support/stopping-fs.ts");
  return stoppingFs(await original());
});

/** No process has this id: it is larger than any system's. */
const nobody = 2 ** 30;

const replacements = new Map([
  ["new/deep/first", "first"],
  ["a", "new a"],
  ["gone", undefined],
  ["alone/in/its/folder", undefined],
  ["other/b", "new b"],
]);

function createRoot(): string {
  const root = mkdtempSync(join(tmpdir(), "reality-apis-steps-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  fill(root);
  return root;
}

function fill(root: string): void {
  for (const folder of ["kept", "alone/in/its"]) mkdirSync(join(root, folder), { recursive: true });
  for (const name of ["a", "gone", "kept/c", "alone/in/its/folder"]) writeFileSync(join(root, name), `old ${name}`);
}

/** Runs it until so many changes were made on the disk. Tells whether it came to its end. */
function withSteps(steps: number, act: () => void): boolean {
  budget.steps = steps;
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof Stopped) return false;
    throw error;
  } finally {
    budget.steps = Number.POSITIVE_INFINITY;
  }
}

/** What this process has staged becomes the work of a process that is no more. */
function forgetTheProcess(root: string): void {
  const folder = join(root, stagingFolder);
  for (const name of readTree(root).has(stagingFolder) ? readdirSync(folder) : []) {
    renameSync(join(folder, name), join(folder, `${nobody}-x`));
  }
}

/** A replacement that is stopped after so many steps, and so is the first recovery; the second one is not. */
function interrupted(steps: number, recoverySteps: number) {
  const root = createRoot();
  const before = readTree(root);
  const written = withSteps(steps, () => replaceFiles(root, replacements));
  forgetTheProcess(root);
  const recovered = withSteps(recoverySteps, () => recoverWrites(root));
  recoverWrites(root);
  return { before, left: readTree(root), written, recovered };
}

/** Asserts that what is left is one or the other, to the last folder. Tells which. */
function outcomeOf({ before, left }: ReturnType<typeof interrupted>, stopped: string): "before" | "whole" {
  const outcome = left.has("gone") ? "before" : "whole";
  expect(left, stopped).toEqual(outcome === "before" ? before : whole);
  return outcome;
}

let whole: ReadonlyMap<string, string>;
beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), "reality-apis-steps-"));
  fill(root);
  replaceFiles(root, replacements);
  whole = readTree(root);
  rmSync(root, { recursive: true });
});

test("stopped before any of its steps on the disk, a set of files is written whole or not at all", () => {
  const outcomes = new Set<string>();
  for (let steps = 0, written = false; !written; steps += 1) {
    const result = interrupted(steps, Number.POSITIVE_INFINITY);
    outcomes.add(outcomeOf(result, `stopped after ${steps} steps`));
    written = result.written;
  }
  expect([...outcomes]).toEqual(["before", "whole"]);
});

test("a recovery that is stopped before any of its own steps is finished by the next", () => {
  for (let steps = 0, written = false; !written; steps += 1) {
    for (let recoverySteps = 0, recovered = false; !recovered; recoverySteps += 1) {
      const result = interrupted(steps, recoverySteps);
      outcomeOf(result, `stopped after ${steps} steps, its recovery after ${recoverySteps}`);
      ({ written, recovered } = result);
    }
  }
});
