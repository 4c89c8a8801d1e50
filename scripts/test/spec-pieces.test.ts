import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Pointer } from "../src/pointer.ts";
import { Refusal } from "../src/refusal.ts";
import { repositoryRoot } from "../src/repository-root.ts";
import { parsePieces } from "../src/spec/parse-pieces.ts";
import { parseSource } from "../src/spec/parse-source.ts";
import { parseYaml } from "../src/spec/parse-yaml.ts";

const file = "a.yaml";

function pointersIn(value: unknown, at: Pointer = []): readonly Pointer[] {
  if (typeof value !== "object" || value === null) return [at, [...at, "nothing"]];
  return [at, ...Object.entries(value).flatMap(([key, child]) => pointersIn(child, [...at, key]))];
}

/** What a text says, keys in order, and in which lines; or why it is refused. */
function read(parse: () => { readonly value: unknown; lineOf(at: Pointer): number }): unknown {
  try {
    const { value, lineOf } = parse();
    const pointers = pointersIn(value);
    const step = Math.ceil(pointers.length / 200);
    const lines = pointers.filter((_at, index) => index % step === 0).map((at) => `${at.join("/")}: ${lineOf(at)}`);
    return { value, text: JSON.stringify(value), lines };
  } catch (error) {
    if (error instanceof Refusal) return error.findings;
    throw error;
  }
}

function expectAlike(text: string): void {
  expect(read(() => parseSource({ file, text }))).toEqual(read(() => parseYaml({ file, text })));
}

const filler = Array.from({ length: 120 }, (_item, index) => `filler-${index}: { a: ${index} }`);
const indented = (lines: readonly string[], by: string): readonly string[] =>
  lines.map((line) => (line === "" ? line : by + line));

describe("a text that is read piece by piece says the same in the same lines", () => {
  const specs = readdirSync(join(repositoryRoot, "specs")).filter((name) => name.endsWith(".yaml"));

  test.each(specs)("%s", (name) => {
    expectAlike(readFileSync(join(repositoryRoot, "specs", name), "utf8"));
  });

  test("whatever it holds", () => {
    const options = fc.record({ lineWidth: fc.constantFrom(0, 30, 80), indentSeq: fc.boolean() });
    const text = fc.oneof(fc.string(), fc.constantFrom("a: b", "- a", "|", "# a", "a\n\nb: c\n", " a\n", "*a", "true"));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: "medium" }, text, fc.double(), fc.constant(null), tie("list"), tie("map")),
      list: fc.array(tie("value"), { maxLength: 4 }),
      map: fc.dictionary(text, tie("value"), { maxKeys: 6 }),
    }));
    const outer = fc.dictionary(fc.stringMatching(/^[a-z/]{1,4}$/), value, { minKeys: 1, maxKeys: 8 });
    fc.assert(
      fc.property(outer, options, (content, style) => {
        const map = { first: content, components: { long: { ...content }, filler: filler.map((line) => ({ line })) } };
        const written = stringify(map, { ...style, aliasDuplicateObjects: false });
        expect(parsePieces(written, new Map())).toBeDefined();
        expectAlike(written);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a text is read alike, and refused alike, piece by piece and as a whole", () => {
  const hazards: readonly (readonly [title: string, ...lines: readonly string[]])[] = [
    ["a text of several lines that look like keys", "a: |", "  b: c", "  d:", "", "  # e", "f: g"],
    ["a text that keeps its last lines", "a: |+", "  b", "", "", "c: |+", "  d", "", ""],
    ["a text with a comment behind it", "a: >-", "  b", "# c", "d: e"],
    ["a text that says how deep it stands", "a: |1", "   b", "  c", "d: e"],
    ["a quoted text of several lines", 'a: "b', '  c: d"', "e: 'f", "", "  g'"],
    ["a quoted text that is not deep enough", 'a: "b', 'c: d"', "e: f"],
    ["a quoted text without an end", 'a: "b', "c: d"],
    ["a plain text of several lines", "a: b", "  c", "", "  d", "e: f"],
    ["a plain text below its key", "a:", "  b", "  c", "d: e"],
    ["a list as deep as its key", "a:", "- b: c", "  d: e", "-", "  f", "g: h"],
    ["a list before a key", "- a", "b: c"],
    ["a list as deep as a key that has a value", "a: b", "- c"],
    ["a list in several lines, closed at the depth of its key", "a: [", "  b,", "]", "c: d"],
    ["a mapping in several lines", "a: { b: c,", "  d: e }", "f: g"],
    ["a list that is never closed", "a: [b,", "c: d"],
    ["a key twice", "a: b", "c: d", "a: e"],
    ["a key twice, once quoted", "a: b", '"a": c'],
    ["an alias of an anchor of another entry", "a: &x { b: c }", "d: *x"],
    ["an alias of an anchor of the same entry", "a: { b: &x c, d: *x }", "e: f"],
    ["an alias of nothing", "a: *x", "b: c"],
    ["a star that is no alias", "a: b *c*", "d: '*e'"],
    ["an anchor, a tag and a comment behind a key", "a: &x", "  b: c", "d: !!map", "  e: f", "g: # h", "  i: j"],
    ["a key that is null", "NULL: a", "b: c"],
    ["a key that is true", "True: a", "b: c"],
    ["a key that is a number", "1: a", "b: c"],
    ["keys with nothing but comments below", "a:", ...Array<string>(120).fill("# b"), "c: d"],
    ["a long mapping with a list at the depth of its key", "a:", ...indented(filler, "  "), "- b", "c: d"],
    ["a key that objects have anyway", "__proto__: { a: b }", "constructor: c"],
    ["a key written with a mark", "? a", ": b", "c: d"],
    ["no value at all", "a:", "", "b:", "# c", "d:"],
    ["lines that are less deep than those before", "a:", "    b: c", "  d: e", "f: g"],
    ["a tab for an indent", "a:", "\tb: c"],
    ["a line with a tab only", "a: b", "\t", "c: d"],
    ["a mark between documents", "a: b", "---", "c: d"],
    ["a value behind a value", "a: b: c", "d: e"],
    ["a key without a space behind it", "a:b", "c: d"],
    ["words that are no texts", "a: true", "b: Null", "c: FALSE  ", "d: .inf", "e: 1e3", "f: ~", "g: 0x1", "h: -1"],
    ["words that begin like those", "a: truest", "b: null and void", "c: no", "d: e3", "e: Infinity, (NaN)", "f: y "],
    ["words and spaces", "a:   b  c   ", "d: e - f, g/h. ", "i: j\t"],
    ["words and a comment", "a: b # c", "d: e# f", "g: #h", 'i: "j # k" # l'],
    ["words with signs", "c: d:e", "f: g?", "h: i'j", 'k: l"m', "n: o]", "p: {q}"],
    ["quoted texts", 'a: "b"  ', 'c: ""', 'd: "true"', 'e: "\\n\\"f"', "g: 'h''i'", 'j: "k: l"'],
    ["words behind a quoted text", 'a: "b" c'],
    ["words below which more stands", "a: b", "", "# c", "d: e", "    f", "g: h", "  - i", "j: k"],
  ];

  test.each(hazards)("%s", (_title, ...lines) => {
    const behind = ["last:", ...indented(filler, "  "), "very-last: 1"];
    expectAlike([...filler, ...lines].join("\n"));
    expectAlike([...filler, ...lines, ...behind, ""].join("\n"));
    expectAlike([...lines, ...filler, ""].join("\n"));
    expectAlike(["outer:", "  # inner", ...indented([...lines, ...filler], "  "), ...behind].join("\n"));
    expectAlike(["outer:", "", ...indented([...filler, ...lines], "   "), ""].join("\n"));
  });
});

test("the aliases of all pieces are counted together", () => {
  const lines = filler.slice(0, 101).map((_line, index) => `a-${index}: [&x 1${", *x".repeat(10)}]`);
  expect(() => parseSource({ file, text: lines.join("\n") })).toThrow(Refusal);
  expect(parseSource({ file, text: lines.slice(1).join("\n") }).value).toHaveProperty("a-100");
});

test("what two texts have in common is parsed once", () => {
  const known = new Map();
  const text = ["a: [1]", ...filler, ""].join("\n");
  const [one, other] = [text, text.replace("[1]", "[2]")].map((each) => parsePieces(each, known)?.value);
  expect(one).toMatchObject({ a: [1], "filler-7": { a: 7 } });
  expect(other).toMatchObject({ a: [2], "filler-7": { a: 7 } });
  expect(known.size).toBe(filler.length + 2);
});
