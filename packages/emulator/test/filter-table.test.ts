import { readFileSync } from "node:fs";
import { type Filter, filterFor, renderFilter } from "@reality-apis/helpers";
import { service } from "@reality-apis/reality-conversion";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression } from "../src/filter/expression.ts";
import { fullGrammar } from "../src/filter/filter-fields.ts";
import { parseDateTime } from "../src/filter/parse-date-time.ts";
import { parseFilter } from "../src/filter/parse-filter.ts";

/** A filter's meaning: `["name", "eq", "a"]`, `["id", "in", "…", "…"]`, or `["and", …, …]` of such. */
type Meaning = readonly [string, ...(string | Meaning)[]];

interface Row {
  readonly title: string;
  readonly text?: string | null;
  readonly meaning?: Meaning;
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL("../../helpers/test/filter-table.json", import.meta.url), "utf8"),
);
const written = rows.flatMap(({ title, text, meaning }) => (text && meaning ? [{ title, text, meaning }] : []));

describe("a filter that the helpers write", () => {
  it.each(written)("is read as it was meant: $title", ({ text, meaning }) => {
    expect(meaningOf(parseFilter(text, fullGrammar))).toEqual(withMoments(meaning));
  });

  it("has a row for each kind of it", () => {
    expect(written.length).toBeGreaterThan(150);
  });
});

const { eq, ne, lt, le, gt, ge, oneOf, and, or } = filterFor({ service });
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  // Not the unit `binary` of `fc.string`, which takes a second to begin with.
  fc
    .array(fc.integer({ min: 1, max: 0x10_ff_ff }), { maxLength: 12 })
    .map((points) => String.fromCodePoint(...points))
    .filter((value) => !/\p{Surrogate}/u.test(value)),
  fc
    .array(
      fc.constantFrom("'", "''", "x' or name ne '", ") or (", '"', "(", ",", " and ", "not", "%27", "\u2019", "é", "🏗"),
    )
    .map((parts) => parts.join("")),
);
const guid = fc.uuid();
const date = fc
  .tuple(
    fc.date({ min: new Date("0001-01-02"), max: new Date("9999-12-30"), noInvalidDate: true }),
    fc.constantFrom("Z", "+02:00", "-11:30"),
    fc.stringMatching(/^(\.\d{1,9})?$/),
  )
  .map(([day, zone, fraction]) => `${day.toISOString().slice(0, 19)}${fraction}${zone}`);
const textField = fc.constantFrom("name" as const, "email" as const);
const guidField = fc.constantFrom("id" as const, "iTwinId" as const, "inputId" as const, "outputId" as const);

const compareDate = {
  eq: (value: string) => eq("createdDateTime", value),
  ne: (value: string) => ne("createdDateTime", value),
  lt: (value: string) => lt("createdDateTime", value),
  le: (value: string) => le("createdDateTime", value),
  gt: (value: string) => gt("createdDateTime", value),
  ge: (value: string) => ge("createdDateTime", value),
};
const dateOperators = ["eq", "ne", "lt", "le", "gt", "ge"] as const;

/** A filter, and what it means, told without a look at the filter. */
interface Written {
  readonly filter: Filter;
  readonly meaning: Meaning;
}

const leaf: fc.Arbitrary<Written> = fc.oneof(
  fc
    .tuple(textField, text)
    .map(([field, value]) => ({ filter: eq(field, value), meaning: [field, "eq", value] as const })),
  fc
    .tuple(textField, text)
    .map(([field, value]) => ({ filter: ne(field, value), meaning: [field, "ne", value] as const })),
  fc
    .tuple(guidField, guid)
    .map(([field, value]) => ({ filter: eq(field, value), meaning: [field, "eq", value] as const })),
  fc.tuple(fc.constantFrom(...dateOperators), date).map(([operator, value]) => ({
    filter: compareDate[operator](value),
    meaning: ["createdDateTime", operator, value] as const,
  })),
  fc.tuple(guidField, fc.array(guid, { minLength: 2, maxLength: 4 })).map(([field, values]) => ({
    filter: oneOf(field, values),
    meaning: [field, "in", ...values] as const,
  })),
  fc.tuple(textField, fc.array(text, { minLength: 2, maxLength: 4 })).map(([field, values]) => ({
    filter: oneOf(field, values),
    meaning: values.some((value) => value === "" || /['"]/.test(value))
      ? (["or", ...values.map((value): Meaning => [field, "eq", value])] as const)
      : ([field, "in", ...values] as const),
  })),
);

const tree = fc.letrec<{ tree: Written }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(fc.constantFrom("and" as const, "or" as const), fc.array(tie("tree"), { minLength: 2, maxLength: 4 }))
      .map(([kind, parts]) => ({
        filter: { and, or }[kind](...parts.map(({ filter }) => filter)),
        meaning: flat(
          kind,
          parts.map(({ meaning }) => meaning),
        ),
      })),
  ),
})).tree;

it("whatever filter is written, it is read as it was meant: no value changes its shape", () => {
  fc.assert(
    fc.property(tree, ({ filter, meaning }) => {
      expectSame(meaningOf(parseFilter(renderFilter(filter) ?? "", fullGrammar)), withMoments(meaning));
    }),
    { numRuns: 10_000, seed: 3 },
  );
});

it("what is read and written again is read as before, and written the same ever after", () => {
  fc.assert(
    fc.property(tree, ({ filter }) => {
      const read = parseFilter(renderFilter(filter) ?? "", fullGrammar);
      const again = renderFilter(rewritten(read)) ?? "";
      const readAgain = parseFilter(again, fullGrammar);
      expectSame(meaningOf(readAgain), meaningOf(read));
      expectSame(renderFilter(rewritten(readAgain)), again);
    }),
    { numRuns: 10_000, seed: 4 },
  );
});

/** Texts of any kind where values belong, also in fields that take bare ones: refused, or read as that very value. */
it("a value of any kind in any field is refused, or read as itself", () => {
  const field = fc.constantFrom(...Object.keys(service.filter));
  const operator = fc.constantFrom("eq" as const, "ne" as const);
  const value = fc.oneof(
    text,
    guid,
    date,
    fc.tuple(guid, text).map((parts) => parts.join(" or ")),
    fc.anything(),
  );
  let taken = 0;
  fc.assert(
    fc.property(operator, field, value, (call, name, given) => {
      let filter: Filter;
      try {
        filter = loose[call]?.(name, given) ?? or();
      } catch (error) {
        if (Object(error).kind !== "argument") throw error;
        return;
      }
      taken += 1;
      const said = given instanceof Date ? given.toISOString() : String(given);
      expectSame(meaningOf(parseFilter(renderFilter(filter) ?? "", fullGrammar)), withMoments([name, call, said]));
    }),
    { numRuns: 10_000, seed: 6 },
  );
  expect(taken).toBeGreaterThan(1000);
});

/** Asks `expect` only to show a difference: to ask it each time costs more than what is tested. */
function expectSame(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}

function meaningOf(expression: Expression): Meaning {
  if (expression.kind === "compare") {
    return [expression.field, expression.operator, ...expression.values.map(String)];
  }
  return flat(expression.kind, expression.terms.map(meaningOf));
}

/** What is joined by the same word within counts as one list. */
function flat(kind: "and" | "or", parts: readonly Meaning[]): Meaning {
  return [kind, ...parts.flatMap((part) => (part[0] === kind ? part.slice(1) : [part]))];
}

/** The emulator reads a date as the nanoseconds since 1970. */
function withMoments(meaning: Meaning): Meaning {
  const [head, ...rest] = meaning;
  if (head !== "createdDateTime")
    return [head, ...rest.map((part) => (typeof part === "string" ? part : withMoments(part)))];
  const [operator = "", value] = rest;
  return [head, operator, String(parseDateTime(String(value)))];
}

const loose = filterFor({ service }) as unknown as Record<string, (field: string, value: unknown) => Filter>;

/** Makes a filter of what was read. */
function rewritten(expression: Expression): Filter {
  if (expression.kind !== "compare") return { and, or }[expression.kind](...expression.terms.map(rewritten));
  const { field, operator, values } = expression;
  const texts = values.map((value) => (typeof value === "bigint" ? dateOf(value) : value));
  return loose[operator === "in" ? "oneOf" : operator]?.(field, operator === "in" ? texts : texts[0]) ?? or();
}

function dateOf(nanoseconds: bigint): string {
  const fraction = ((nanoseconds % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  const seconds = new Date(Number((nanoseconds - fraction) / 1_000_000n)).toISOString().slice(0, 19);
  return `${seconds}.${String(fraction).padStart(9, "0")}Z`;
}
