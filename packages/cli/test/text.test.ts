import { expect, test } from "vitest";
import { causesOf } from "../src/errors/causes-of.ts";
import { parseDuration } from "../src/input/parse-duration.ts";
import { commandLine } from "../src/output/command-line.ts";
import { displayWidth, fitWidth } from "../src/output/display-width.ts";
import { percentText } from "../src/output/percent-text.ts";

test.each([
  ["45s", 45_000],
  ["30m", 1_800_000],
  ["1.5h", 5_400_000],
  ["1d", 86_400_000],
])("%s is %i ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(["", "m", "5", "5M", " 5m", "5m ", "-5m", "1e3s", "5mm", "1h30m", "Infinitys"])(
  "%j is no duration",
  (text) => {
    expect(() => parseDuration(text)).toThrow("Give a number and a unit");
  },
);

test.each([
  ["abc", 3, "abc"],
  ["abcd", 3, "ab…"],
  ["abcd", 1, "…"],
  ["abcd", 0, ""],
  ["数据准备", 8, "数据准备"],
  ["数据准备", 7, "数据准…"],
  ["数据准备", 6, "数据…"],
  ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
])("%s in %i columns is %s", (text, columns, fitted) => {
  expect(fitWidth(text, columns)).toBe(fitted);
  expect(displayWidth(fitted)).toBeLessThanOrEqual(columns);
});

test("an argument that a shell would take apart is quoted", () => {
  expect(commandLine(["reality", "a-b_c.d", "https://x:1/y"])).toBe("reality a-b_c.d https://x:1/y");
  expect(commandLine(["a b", "$(x)", "it's", ""])).toBe("'a b' '$(x)' 'it'\\''s' ''");
});

test("no percentage is rounded up to the end", () => {
  expect([percentText(99.99), percentText(0), percentText(100)]).toEqual(["99 %", "0 %", "100 %"]);
});

test("the causes of an error end, even where they go round in a circle", () => {
  const outer = new Error("outer");
  const inner = new Error("inner", { cause: outer });
  outer.cause = inner;
  expect(causesOf(outer)).toEqual([outer, inner]);
});
