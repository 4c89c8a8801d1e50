import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { putFile } from "../src/write/put-file.ts";
import { recoverWrites } from "../src/write/recover-writes.ts";
import { replaceFiles } from "../src/write/replace-files.ts";
import { journalFile, type StagedFile, stagingFolder } from "../src/write/staging.ts";
import { hashOf, stateOf } from "../src/write/state-of.ts";
import { readTree } from "./support/read-tree.ts";

/** No process has this id: it is larger than any system's. */
const nobody = 2 ** 30;

function createRoot(): string {
  const root = mkdtempSync(join(tmpdir(), "reality-apis-writes-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ["a", "b", "c"]) writeFileSync(join(root, name), `old ${name}`);
  return root;
}

const contents = (root: string): readonly string[] =>
  ["a", "b", "c"].map((name) => (existsSync(join(root, name)) ? readFileSync(join(root, name), "utf8") : "absent"));

/** What a process leaves that was stopped while it replaced a and b and removed c, after that many of them. */
function stopAfter(root: string, count: number, journal = true): void {
  const set = join(root, stagingFolder, `${nobody}-x`);
  mkdirSync(set, { recursive: true });
  const staged = ["a", "b", "c"].map((file, index): StagedFile => {
    if (file !== "c") writeFileSync(join(set, `${index}`), `new ${file}`);
    const after = file === "c" ? "absent" : hashOf(`new ${file}`);
    return { file, before: stateOf(join(root, file)), after, content: `${index}` };
  });
  if (journal) writeFileSync(join(set, journalFile), JSON.stringify(staged));
  for (const item of staged.slice(0, count)) putFile(root, set, item);
}

describe("a set of files", () => {
  test("is replaced as one, and leaves nothing beside it", () => {
    const root = createRoot();
    replaceFiles(
      root,
      new Map([
        ["a", "new a"],
        ["deep/er/d", "new d"],
        ["c", undefined],
        ["b", "old b"],
      ]),
    );
    expect([...readTree(root)]).toEqual([
      ["a", "new a"],
      ["b", "old b"],
      ["deep", "a folder"],
      ["deep/er", "a folder"],
      ["deep/er/d", "new d"],
    ]);
  });

  test("is not written at all when one of them can't be", () => {
    const root = createRoot();
    mkdirSync(join(root, "d"));
    expect(() =>
      replaceFiles(
        root,
        new Map([
          ["a", "new a"],
          ["d", "new d"],
        ]),
      ),
    ).toThrow("d is a folder, so no file of that name can be written");
    expect(contents(root)).toEqual(["old a", "old b", "old c"]);
  });
});

describe("after a run that was stopped", () => {
  test.each([
    ["before its journal was written, nothing is changed", 0, false, ["old a", "old b", "old c"]],
    ["before the first file, nothing is changed", 0, true, ["old a", "old b", "old c"]],
    ["after the first file, the others follow", 1, true, ["new a", "new b", "absent"]],
    ["before the last file, it follows", 2, true, ["new a", "new b", "absent"]],
    ["after the last file, nothing is left to do", 3, true, ["new a", "new b", "absent"]],
  ] as const)("%s", (_title, count, journal, expected) => {
    const root = createRoot();
    stopAfter(root, count, journal);
    recoverWrites(root);
    expect(contents(root)).toEqual(expected);
    expect(existsSync(join(root, "node_modules"))).toBe(false);
  });

  test("somebody's own edit since then is not overwritten", () => {
    const root = createRoot();
    stopAfter(root, 1);
    writeFileSync(join(root, "b"), "mine");
    recoverWrites(root);
    expect(contents(root)).toEqual(["new a", "mine", "old c"]);
  });

  test("a checkout of the old state since then stays as it is", () => {
    const root = createRoot();
    stopAfter(root, 1);
    writeFileSync(join(root, "a"), "old a");
    recoverWrites(root);
    expect(contents(root)).toEqual(["old a", "old b", "old c"]);
  });

  test("a folder that nothing was put into yet is removed", () => {
    const root = createRoot();
    mkdirSync(join(root, stagingFolder), { recursive: true });
    recoverWrites(root);
    expect(existsSync(join(root, "node_modules"))).toBe(false);
  });

  test("another run that is still at work is left to it", () => {
    const root = createRoot();
    const set = join(root, stagingFolder, `${process.ppid}-x`);
    mkdirSync(set, { recursive: true });
    recoverWrites(root);
    expect(existsSync(set)).toBe(true);
  });
});
