import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileFilter } from "../src/filter/compile-filter.ts";
import type { Expression } from "../src/filter/expression.ts";
import { fullGrammar, grammarWithoutInputs } from "../src/filter/filter-fields.ts";
import type { FilterableJob } from "../src/filter/filterable-job.ts";
import { parseFilter } from "../src/filter/parse-filter.ts";

const ID = "9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad";
const OTHER = "14c03448-bea0-4d76-b53b-4b20bd3f4cbc";

const job: FilterableJob = {
  id: ID,
  iTwinId: OTHER,
  name: "O'Hare's (north), and more",
  email: "user@example.com",
  type: "Conversion",
  state: "active",
  createdDateTime: Date.parse("2024-06-24T13:00:00.123Z"),
  inputId: [ID, OTHER],
  outputId: [],
};

describe("the filter", () => {
  test.each<[filter: string, holds: boolean]>([
    [`id eq ${ID}`, true],
    [`id eq '${ID}'`, true],
    [`id eq ${ID.toUpperCase()}`, true],
    [`id ne ${ID}`, false],
    [`id in ('${ID}', '${OTHER}')`, true],
    [`id in (${ID},${OTHER})`, true],
    [`id in ('${OTHER}')`, false],
    ["id eq 'no-guid-at-all'", false],
    [`iTwinId eq ${OTHER}`, true],
    ["name eq 'O''Hare''s (north), and more'", true],
    ["name eq 'o''hare''s (north), and more'", false],
    ["name in ('a', 'O''Hare''s (north), and more')", true],
    ["name eq ''", false],
    ["email eq 'user@example.com'", true],
    ["type eq 'conversion'", true],
    ["state eq 'ACTIVE'", true],
    ["state ne 'success'", true],
    [`inputId eq ${OTHER}`, true],
    [`inputId ne ${OTHER}`, false],
    [`outputId eq ${OTHER}`, false],
    [`outputId ne ${OTHER}`, true],
    [`outputId in ('${OTHER}')`, false],
    ["createdDateTime gt 2024-06-24T13:00:00Z", true],
    ["createdDateTime eq 2024-06-24T13:00:00.123Z", true],
    ["createdDateTime eq 2024-06-24T13:00:00.1230000Z", true],
    ["createdDateTime eq 2024-06-24T15:00:00.123+02:00", true],
    ["createdDateTime ne 2024-06-24T13:00:00.123z", false],
    ["createdDateTime lt 2024-06-24T13:00:00.1230001Z", true],
    ["createdDateTime le 2024-06-24T13:00:00.122Z", false],
    ["createdDateTime ge 2024-06-24T13:00:00.123Z", true],
    ["  state   eq\t'active'\n", true],
    ["name eq 'x' and name eq 'y' or state eq 'active'", true],
    ["state eq 'active' or name eq 'x' and name eq 'y'", true],
    ["(state eq 'active' or name eq 'x') and name eq 'y'", false],
    ["state eq 'active' and (name eq 'x' or type eq 'Conversion') and email eq 'user@example.com'", true],
    [`((state eq 'active')and(id in('${ID}')))`, true],
    [`${"(".repeat(100)}state eq 'active'${")".repeat(100)}`, true],
  ])("%s is %s for the job", (filter, holds) => {
    expect(compileFilter(parseFilter(filter, fullGrammar))(job)).toBe(holds);
  });

  test("an iTwin that a job does not have equals none", () => {
    const { iTwinId, ...without } = job;
    expect(compileFilter(parseFilter(`iTwinId eq ${iTwinId}`, fullGrammar))(without)).toBe(false);
    expect(compileFilter(parseFilter(`iTwinId ne ${iTwinId}`, fullGrammar))(without)).toBe(true);
  });

  test.each<[filter: string, position: number, reason: string]>([
    ["name", 5, "an operator was expected"],
    ["name eq", 8, "'name' is compared with a text in apostrophes only"],
    ["name eq Scan", 9, "'name' is compared with a text in apostrophes only"],
    ["name eq 'Scan", 9, "a text is not closed by an apostrophe"],
    ["name eq 'Scan''", 9, "a text is not closed by an apostrophe"],
    ["name eq 'a'' or ''b", 9, "a text is not closed by an apostrophe"],
    ["name eq 'a' 'b'", 13, "'and', 'or' or the end was expected"],
    ["name eq 'a' and", 16, "a property was expected"],
    ["name eq 'a' AND name eq 'b'", 13, "'and', 'or' or the end was expected"],
    ["name EQ 'a'", 6, "the operator 'EQ' is not supported for 'name'"],
    ["name gt 'a'", 6, "the operator 'gt' is not supported for 'name'"],
    ["name 'eq' 'a'", 6, "an operator was expected"],
    ["title eq 'a'", 1, "the property 'title' is not supported"],
    ["Name eq 'a'", 1, "the property 'Name' is not supported"],
    ["toString eq 'a'", 1, "the property 'toString' is not supported"],
    ["'name' eq 'a'", 1, "a property was expected"],
    ["name eq 'a' or not name eq 'b'", 16, "the operator 'not' is not supported"],
    ["not(name eq 'b')", 1, "the operator 'not' is not supported"],
    ["contains(name, 'a')", 1, "the function 'contains' is not supported"],
    ["(name eq 'a'", 13, "')' was expected"],
    ["name eq 'a')", 12, "'and', 'or' or the end was expected"],
    ["()", 2, "a property was expected"],
    ["name in 'a'", 9, "'(' was expected after 'in'"],
    ["name in ()", 10, "'name' is compared with a text in apostrophes only"],
    ["name in ('a' 'b')", 14, "',' or ')' was expected"],
    ["name in ('a',)", 14, "'name' is compared with a text in apostrophes only"],
    ["name in ('a'", 13, "',' or ')' was expected"],
    ["id eq 17", 7, "'id' is compared with a GUID, bare or in apostrophes, only"],
    ["state eq null", 10, "'state' is compared with a text in apostrophes only"],
    ["createdDateTime in ('2024-06-24T13:00:00Z')", 17, "the operator 'in' is not supported for 'createdDateTime'"],
    ["createdDateTime gt '2024-06-24T13:00:00Z'", 20, "'createdDateTime' is compared with a date and time"],
    ["createdDateTime gt 2024-06-24", 20, "'createdDateTime' is compared with a date and time"],
    ["createdDateTime gt 2024-02-30T13:00:00Z", 20, "'createdDateTime' is compared with a date and time"],
    ["createdDateTime gt 2024-13-01T13:00:00Z", 20, "'createdDateTime' is compared with a date and time"],
    ["createdDateTime gt 2024-06-24T13:00:00", 20, "'createdDateTime' is compared with a date and time"],
    ["createdDateTime gt 2024-06-24T13:00:00 00:00", 20, "'createdDateTime' is compared with a date and time"],
    [`${"(".repeat(101)}id eq ${ID}`, 101, "more than 100 parentheses"],
    ["(".repeat(1000), 101, "more than 100 parentheses"],
  ])("%j is refused at position %i", (filter, position, reason) => {
    const message = `The $filter query parameter is not valid at position ${position}: ${reason}`;
    expect(() => parseFilter(filter, fullGrammar)).toThrow(message);
  });
});

const TEXTS = ["a", "A", "O'Hare", "x and y or (z)", "", "é", "'"];
const GUIDS = [ID, OTHER, "00000000-0000-4000-8000-000000000000"];
const DATES = [0, 1_700_000_000_000, 1_700_000_000_001].map((ms) => BigInt(ms) * 1_000_000n);

const text = fc.constantFrom(...TEXTS);
const guidText = fc.constantFrom(...GUIDS);
const date = fc.constantFrom(...DATES);

const comparison: fc.Arbitrary<Expression> = fc.oneof(
  fc.record({
    kind: fc.constant("compare" as const),
    field: fc.constantFrom("name" as const, "email" as const),
    operator: fc.constantFrom("eq" as const, "ne" as const),
    values: fc.tuple(text),
  }),
  fc.record({
    kind: fc.constant("compare" as const),
    field: fc.constantFrom("id" as const, "iTwinId" as const, "inputId" as const, "outputId" as const),
    operator: fc.constant("in" as const),
    values: fc.array(guidText, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("compare" as const),
    field: fc.constant("createdDateTime" as const),
    operator: fc.constantFrom("eq" as const, "ne" as const, "lt" as const, "le" as const, "gt" as const, "ge" as const),
    values: fc.tuple(date),
  }),
);

const expression = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    comparison,
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      terms: fc.array(tie("expression"), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).expression;

const anyJob: fc.Arbitrary<FilterableJob> = fc.record({
  id: guidText,
  iTwinId: guidText,
  name: text,
  email: text,
  type: fc.constant("Conversion"),
  state: fc.constant("active"),
  createdDateTime: date.map((nanoseconds) => Number(nanoseconds / 1_000_000n)),
  inputId: fc.array(guidText, { maxLength: 2 }),
  outputId: fc.array(guidText, { maxLength: 2 }),
});

function render(node: Expression, within: "and" | "or" = "or"): string {
  if (node.kind === "compare") return `${node.field} ${node.operator} ${renderValues(node)}`;
  const inner = node.terms.map((term) => render(term, node.kind)).join(` ${node.kind} `);
  return within === "and" && node.kind === "or" ? `(${inner})` : inner;
}

function renderValues({ field, operator, values }: Extract<Expression, { kind: "compare" }>): string {
  const literals = values.map((value) =>
    field === "createdDateTime"
      ? new Date(Number(value) / 1_000_000).toISOString()
      : `'${String(value).replaceAll("'", "''")}'`,
  );
  return operator === "in" ? `(${literals.join(", ")})` : literals.join();
}

/** Written without a look at the code under test: one line an operator. */
function holdsNaively(node: Expression, fields: FilterableJob): boolean {
  if (node.kind !== "compare") {
    const results = node.terms.map((term) => holdsNaively(term, fields));
    return node.kind === "and" ? !results.includes(false) : results.includes(true);
  }
  const [wanted = ""] = node.values;
  const actual = node.field === "createdDateTime" ? BigInt(fields.createdDateTime) * 1_000_000n : fields[node.field];
  if (node.operator === "in") return [actual].flat().filter((value) => node.values.includes(value ?? "")).length > 0;
  if (node.operator === "eq") return actual === wanted;
  if (node.operator === "ne") return actual !== wanted;
  const difference = Number(actual) - Number(wanted);
  return { lt: difference < 0, le: difference <= 0, gt: difference > 0, ge: difference >= 0 }[node.operator];
}

test.each<[filter: string, holds: boolean]>([
  ["gt 1969-12-31T23:59:59.9985Z", true],
  ["lt 1969-12-31T23:59:59.9985Z", false],
  ["ge 1969-12-31T23:59:59.9990001Z", false],
  ["le 1969-12-31T23:59:59.9990001Z", true],
  ["eq 1969-12-31T23:59:59.9990001Z", false],
  ["ne 1969-12-31T23:59:59.9990001Z", true],
  ["eq 1969-12-31T23:59:59.9990000Z", true],
])("a job of the last millisecond before 1970 is created %s: %s", (filter, holds) => {
  const old = { ...job, createdDateTime: -1 };
  expect(compileFilter(parseFilter(`createdDateTime ${filter}`, fullGrammar))(old)).toBe(holds);
});

describe("where there are no lists, and no inputs and outputs,", () => {
  test.each<[filter: string, reason: string]>([
    [`id in ('${ID}')`, "the operator 'in' is not supported for 'id'"],
    [`inputId eq ${ID}`, "the property 'inputId' is not supported"],
    [`outputId eq ${ID}`, "the property 'outputId' is not supported"],
  ])("%j is refused", (filter, reason) => {
    expect(() => parseFilter(filter, grammarWithoutInputs)).toThrow(reason);
  });

  test("all else is read as ever", () => {
    const filter = `(id eq ${ID} or name ne 'x') and createdDateTime lt 2024-06-24T13:00:01Z and state eq 'active'`;
    expect(compileFilter(parseFilter(filter, grammarWithoutInputs))(job)).toBe(true);
  });
});

test("whatever filter is written, reading and evaluating it gives what a naive evaluation gives", () => {
  let held = 0;
  fc.assert(
    fc.property(expression, anyJob, (node, candidate) => {
      const expected = holdsNaively(node, candidate);
      held += expected ? 1 : 0;
      expect(compileFilter(parseFilter(render(node), fullGrammar))(candidate), render(node)).toBe(expected);
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(held).toBeGreaterThan(200);
  expect(held).toBeLessThan(1800);
});

test("any text whatever is read or refused with a position within it, and never does anything else", () => {
  const words = fc.constantFrom("name", "eq", "in", "and", "or", "(", ")", ",", "'a'", "'", ID, " ", "not", "é");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words).map((parts) => parts.join(" ")),
        // Not the unit `binary` of `fc.string`, which takes a second to begin with.
        fc.array(fc.nat({ max: 0x10_ff_ff })).map((points) => String.fromCodePoint(...points)),
      ),
      (filter) => {
        try {
          parseFilter(filter, fullGrammar);
        } catch (error) {
          const position = Number(/^The \$filter .* position (\d+): /s.exec(String(error).replace(/^\w+: /, ""))?.[1]);
          expect(position).toBeGreaterThanOrEqual(1);
          expect(position).toBeLessThanOrEqual(filter.length + 1);
        }
      },
    ),
    { numRuns: 1000, seed: 2 },
  );
});
