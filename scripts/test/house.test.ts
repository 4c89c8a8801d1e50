import { describe, expect, test } from "vitest";
import { checkDeclarations } from "../src/checks/check-declarations.ts";
import { measureHouse } from "../src/checks/measure-house.ts";

/** The findings of one file. */
function measure(file: string, text: string): readonly string[] {
  return measureHouse(new Map([[file, text]])).findings.map(({ line, reason }) => `${line}: ${reason}`);
}

const lines = (count: number): string => "x;\n".repeat(count);
const file = "packages/core/src/a.ts";

describe("the measure of the house", () => {
  test("a file has at most 150 lines", () => {
    expect(measure(file, lines(150))).toEqual([]);
    expect(measure(file, lines(151))).toEqual(["1: has 151 lines; at most 150, so divide it"]);
    expect(measure("packages/core/test/a.test.ts", lines(151))).toEqual([]);
  });

  test.each([
    ["function long() {", "}", "long"],
    ["const long = () => {", "};", "long"],
    ["const x = { long: function () {", "} };", "long"],
    ["class A { long() {", "} }", "long"],
    ["class A { constructor() {", "} }", "constructor"],
    ["class A { get long() {", "} }", "long"],
    ["run(() => {", "});", "(anonymous)"],
  ])("a function has at most 40 lines: %s", (start, end, name) => {
    expect(measure(file, `\n${start}\n${lines(38)}${end}\n`)).toEqual([]);
    expect(measure(file, `\n${start}\n${lines(39)}${end}\n`)).toEqual([
      `2: ${name} has 41 lines; at most 40, so divide it`,
    ]);
  });

  test.each(["let x: any;", "const x = y as any;", "type X = Promise<any>;", "function f(x: any[]): void {}"])(
    "no any: %s",
    (text) => {
      expect(measure(file, `\n${text}`)).toEqual([
        "2: the type any switches the compiler off; use unknown and a guard",
      ]);
      expect(measure("packages/core/test/a.test.ts", text)).toHaveLength(1);
    },
  );

  test("the word any is allowed", () => {
    expect(measure(file, 'const any = "any"; // any\nPromise.any([]);')).toEqual([]);
  });

  test.each([
    ["// @ts-ignore\nx;", "@ts-ignore"],
    ["x; // biome-ignore lint: why", "biome-ignore"],
    ["function f() {\n  /* eslint-disable */\n}", "eslint-disable"],
    ["// @ts-nocheck", "@ts-nocheck"],
    ["f(\n  // @ts-expect-error\n  1);", "@ts-expect-error"],
  ])("no suppression: %j", (text, words) => {
    expect(measure(file, text)).toEqual([expect.stringContaining(`${words} silences a tool`)]);
  });

  test("a type test may expect an error, and text may speak of suppressions", () => {
    expect(measure("packages/core/test/a.test-d.ts", "// @ts-expect-error\nx;")).toEqual([]);
    expect(measure("packages/core/test/a.test-d.ts", "// @ts-ignore\nx;")).toHaveLength(1);
    expect(measure(file, 'const words = "// @ts-ignore";')).toEqual([]);
  });

  test("the table has a line for each room", () => {
    const { table } = measureHouse(
      new Map([
        [file, "x;\n"],
        ["scripts/a.ts", "function f() {\n}\n"],
        ["scripts/test/a.test.ts", ""],
      ]),
    );
    const cells = table.split("\n").map((row) => row.split(/ {2,}/));
    expect(cells.map(([room]) => room)).toEqual(["room", "packages/core", "scripts", "all"]);
    expect(cells[2]).toEqual(["scripts", "1", "2", "2 / 2 / 2", "1", "2 / 2 / 2", "0", "0"]);
  });
});

test("a declaration with any is named, whoever wrote it", () => {
  const declarations = new Map([
    ["packages/core/dist/a.d.ts", "export declare const x: string;\nexport declare function f(): Promise<any>;\n"],
    ["packages/core/dist/b.d.ts", "export declare const any: unknown; // any\n"],
  ]);
  expect(checkDeclarations(declarations)).toEqual([
    { file: "packages/core/dist/a.d.ts", line: 2, reason: "a public declaration has the type any; give it a type" },
  ]);
});
