import { InvalidArgumentError } from "@reality-apis/core";
import { service as analysis } from "@reality-apis/reality-analysis";
import { service as analysisV2 } from "@reality-apis/reality-analysis/v2";
import { service as conversion } from "@reality-apis/reality-conversion";
import { service as conversionV2 } from "@reality-apis/reality-conversion/v2";
import { service as modeling } from "@reality-apis/reality-modeling";
import { service as modelingV2 } from "@reality-apis/reality-modeling/v2";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodedLength, type Filter, filterFor, not, renderFilter, splitFilter, when } from "../src/index.ts";
import { service } from "./support/fixture-service.ts";

const { eq, ne, gt, oneOf, and, or, raw } = filterFor({ service });
const ids = Array.from({ length: 100 }, (_, index) => `9e2d27cf-b695-47e9-b7f0-${String(index).padStart(12, "0")}`);

describe("a filter", () => {
  it("is plain data, which survives being kept", () => {
    const filter = and(oneOf("name", ["a'b", "c"]), gt("createdDateTime", new Date(0)), oneOf("id", ids));
    expect(JSON.parse(JSON.stringify(filter))).toEqual(filter);
    expect(renderFilter(not(JSON.parse(JSON.stringify(eq("name", "it's")))))).toBe("name ne 'it''s'");
  });

  it("does not change with the list it was made of", () => {
    const names = ["a", "b"];
    const filter = oneOf("name", names);
    names.push("c");
    expect(renderFilter(filter)).toBe("name in ('a','b')");
  });

  it("is written however deep it is nested, and turned around to a thousand deep, beyond which it is refused", () => {
    // In brackets of its own at every level, since `and` and `or` take turns.
    const levels = (depth: number): Filter => {
      let filter: Filter = eq("name", "a");
      for (let level = 1; level < depth; level += 1) filter = (level % 2 === 0 ? and : or)(eq("name", "b"), filter);
      return filter;
    };
    expect(encodeURIComponent(renderFilter(levels(20_000)) ?? "").length).toBeGreaterThan(20_000 * 20);
    expect(renderFilter(not(levels(1000)))).toMatch(/^name ne 'b' and \(.*name ne 'a'\)+$/);
    expect(() => not(levels(1001))).toThrow(/^not\(\) can't turn around more than 1000 nested filters/);
    expect(() => not(levels(20_000))).toThrow(InvalidArgumentError);
  });

  it("can be turned around in every service: a field that has eq has ne", () => {
    for (const { filter } of [analysis, analysisV2, conversion, conversionV2, modeling, modelingV2]) {
      for (const { operators } of Object.values(filter))
        expect(operators).toEqual(expect.arrayContaining(["eq", "ne"]));
    }
  });
});

describe("a condition that applies only sometimes", () => {
  it("is left out for undefined, null and false, and made of anything else", () => {
    const names = [undefined, null, false, "", "a"] as const;
    const texts = names.map((name) =>
      renderFilter(
        and(
          eq("id", ids[0] ?? ""),
          when(name, (text) => eq("name", text)),
        ),
      ),
    );
    const id = `id eq ${ids[0]}`;
    expect(texts).toEqual([id, id, id, `${id} and name eq ''`, `${id} and name eq 'a'`]);
  });

  it("does not make a filter that is left out", () => {
    const make = (): Filter => expect.unreachable("was made");
    expect(when(false, make)).toEqual({ kind: "omitted" });
  });
});

describe("the encoded length", () => {
  it.each<[string, Filter]>([
    ["of ids", oneOf("id", ids)],
    ["of quotes, which the address parser encodes", eq("name", "O'Hare's (north) & more")],
    ["of letters of two, three and four bytes", eq("name", "é東🏗")],
    ["of what stands unencoded in an address", eq("name", "-_.!~*()")],
  ])("%s is what the address grows by", (_, filter) => {
    const address = (text: string): string => new URL(`https://service.invalid/?f=${encodeURIComponent(text)}`).href;
    expect(encodedLength(filter)).toBe(address(renderFilter(filter) ?? "").length - address("").length);
  });

  it("of nothing is 0", () => {
    expect(encodedLength(oneOf("id", []))).toBe(0);
  });
});

describe("splitting", () => {
  it("leaves alone what fits, to the last character", () => {
    const filter = oneOf("id", ids);
    expect(splitFilter(filter, encodedLength(filter))).toEqual([filter]);
    expect(splitFilter(filter, encodedLength(filter) - 1)).toHaveLength(2);
    expect(splitFilter(oneOf("id", []), 1)).toHaveLength(1);
  });

  it("cuts a list into as few pieces as there can be, in order, each value once", () => {
    const pieces = splitFilter(oneOf("id", ids), 1000);
    expect(pieces.flatMap((piece) => renderFilter(piece)?.match(/[-\da-f]{36}/g))).toEqual(ids);
    const [first, second] = pieces;
    const fits = (count: number): boolean => encodedLength(oneOf("id", ids.slice(0, count))) <= 1000;
    const most = ids.findLastIndex((_, index) => fits(index + 1)) + 1;
    expect([first, second].map((piece) => piece?.kind === "membership" && piece.literals.length)).toEqual([most, most]);
    expect(pieces).toHaveLength(Math.ceil(ids.length / most));
  });

  it("repeats the other conditions of an `and`, and cuts the longest first", () => {
    const filter = and(eq("state", "active"), oneOf("name", ["a", "b"]), oneOf("id", ids.slice(0, 3)));
    expect(splitFilter(filter, 200).map(renderFilter)).toEqual([
      `state eq 'active' and name in ('a','b') and id in ('${ids[0]}','${ids[1]}')`,
      `state eq 'active' and name in ('a','b') and id eq ${ids[2]}`,
    ]);
  });

  it("does not look at a condition the more often the deeper it is nested", () => {
    const list = oneOf("id", ids);
    let looks = 0;
    const kind = {
      get: (): string => {
        looks += 1;
        return "membership";
      },
    };
    let filter: Filter = Object.defineProperty({ ...list }, "kind", kind);
    for (let level = 0; level < 12; level += 1) filter = and(eq("name", "a"), filter);
    looks = 0;
    expect(splitFilter(filter, encodedLength(filter) - 1)).toHaveLength(2);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(100);
  });

  it("cuts the sides of an `or`, and a side that is too long alone", () => {
    const filter = or(eq("name", "a"), oneOf("name", ["b", "c".repeat(20), "d".repeat(20)]), eq("name", "e"));
    expect(splitFilter(filter, 45).map(renderFilter)).toEqual([
      "name eq 'a'",
      "name eq 'b'",
      `name eq '${"c".repeat(20)}'`,
      `name eq '${"d".repeat(20)}'`,
      "name eq 'e'",
    ]);
  });

  it.each<[string, () => unknown, RegExp]>([
    ["one comparison that is too long", () => splitFilter(eq("name", "a".repeat(50)), 60), /can't be cut below 68/],
    ["an `and` of comparisons", () => splitFilter(and(eq("name", "a"), ne("name", "b")), 30), /can't be cut below/],
    ["a value that is too long for a piece", () => splitFilter(oneOf("name", ["a", "b".repeat(50)]), 60), /below 68/],
    ["what raw was given", () => splitFilter(raw("name eq 'a' or name eq 'b'"), 30), /can't be cut below/],
    ["no length", () => splitFilter(eq("name", "a"), 0), /maxLength must be a whole number above 0, not 0/],
    ["a length that is no number", () => splitFilter(eq("name", "a"), Number.NaN), /not NaN/],
  ])("refuses %s", (_, split, problem) => {
    expect(split).toThrow(problem);
  });

  it("finds in its pieces together what the whole finds, whatever the filter", () => {
    const leaf = fc.oneof(
      fc.constantFrom("a", "b", "c").map((name) => eq("name", name)),
      fc.constantFrom("a", "b").map((name) => ne("name", name)),
      fc.array(fc.constantFrom("a", "b", "c", "d'"), { maxLength: 4 }).map((names) => oneOf("name", names)),
    );
    const tree = fc.letrec<{ tree: Filter }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie("tree"), { minLength: 1, maxLength: 4 }).map((filters) => and(...filters)),
        fc.array(tie("tree"), { minLength: 1, maxLength: 4 }).map((filters) => or(...filters)),
      ),
    })).tree;
    let cut = 0;
    fc.assert(
      fc.property(tree, fc.integer({ min: 20, max: 400 }), (filter, maxLength) => {
        const pieces = piecesOf(filter, maxLength);
        cut += pieces.length > 1 ? 1 : 0;
        for (const piece of pieces) expect(encodedLength(piece)).toBeLessThanOrEqual(maxLength);
        for (const name of ["a", "b", "c", "d'", "e"]) {
          if (pieces.length > 0) expect(pieces.some((piece) => holds(piece, name))).toBe(holds(filter, name));
        }
      }),
      { numRuns: 3000, seed: 5 },
    );
    expect(cut).toBeGreaterThan(300);
  });
});

function piecesOf(filter: Filter, maxLength: number): readonly Filter[] {
  try {
    return splitFilter(filter, maxLength);
  } catch {
    return [];
  }
}

/** Whether a job of a name fulfils a filter about names. */
function holds(filter: Filter, name: string): boolean {
  const literal = `'${name.replaceAll("'", "''")}'`;
  if (filter.kind === "comparison") return filter.text.endsWith(literal) === (filter.operator === "eq");
  if (filter.kind === "membership") return filter.literals.includes(literal);
  if (filter.kind === "raw") return expect.unreachable("raw is not read");
  return filter.kind === "and"
    ? filter.filters.every((part) => holds(part, name))
    : filter.filters.some((part) => holds(part, name));
}
