import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { reportEntry } from "../../src/release/api/report-entry.ts";

function report(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return reportEntry(join(folder, "index.d.ts"));
}

test("a report follows what is exported to where it is declared, under the name it is exported by, without comments", () => {
  const { exported, named } = report({
    "index.d.ts": 'export { inner as outer } from "./a.ts";\nexport type * from "./b.ts";',
    "a.d.ts": "/** Text. */\nexport declare function inner(/* which */ a: string): void;",
    "b.d.ts": "export interface B {\n    /** Text. */\n    readonly b: number;\n}",
  });
  expect([...exported]).toEqual([
    ["B", "export interface B {\n    readonly b: number;\n}"],
    ["outer", "export declare function inner(a: string): void;"],
  ]);
  expect([...named]).toEqual([]);
});

test("a report holds what exported declarations name without exporting it, however deep, and nothing else", () => {
  const { exported, named } = report({
    "index.d.ts": 'import type { Base } from "./base.ts";\nexport interface A extends Base {\n}',
    "base.d.ts": 'export interface Base {\n    readonly deep: import("./deep.ts").Deep;\n}\nexport type Unused = 1;',
    "deep.d.ts": 'export type Deep = "deep";',
  });
  expect([...exported.keys()]).toEqual(["A"]);
  expect([...named.keys()]).toEqual(["Base", "Deep"]);
});

test("a report lists the names of a generated schema only", () => {
  const { exported, named, generated } = report({
    "index.d.ts": 'export * from "./generated/v1/schema.ts";\nexport { make } from "./make.ts";',
    "make.d.ts": 'import type { Job } from "./generated/v1/schema.ts";\nexport declare const make: () => Job;',
    "generated/v1/schema.d.ts": "export interface Job {\n}\nexport type State = string;",
  });
  expect([[...exported.keys()], [...named.keys()], generated]).toEqual([["make"], [], ["Job", "State"]]);
});

test("a report of what is not built says what to do", () => {
  expect(() => report({})).toThrow(/build the packages first/);
});
