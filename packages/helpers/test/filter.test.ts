import { describe, expect, it } from "vitest";
import { type Filter, filterFor, renderFilter } from "../src/index.ts";
import { service } from "./support/fixture-service.ts";

const { eq, ne, lt, le, gt, ge, oneOf, and, or, raw } = filterFor({ service });
const guid = "9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad";
const other = "14c03448-bea0-4d76-b53b-4b20bd3f4cbc";

describe("a filter expression", () => {
  it.each<[string, Filter, string | undefined]>([
    ["a GUID stands bare after an operator", eq("id", guid), `id eq ${guid}`],
    ["a GUID is quoted in a list", oneOf("id", [guid, other]), `id in ('${guid}','${other}')`],
    ["a list of one is a comparison", oneOf("id", [guid]), `id eq ${guid}`],
    ["a list of none can't be fulfilled", oneOf("id", []), undefined],
    ["text is quoted", eq("name", "Site scan"), "name eq 'Site scan'"],
    ["a quote in a text is doubled", ne("name", "O'Brien's"), "name ne 'O''Brien''s'"],
    ["an empty text is a text", eq("name", ""), "name eq ''"],
    ["letters of all kinds are kept", eq("name", "Zürich 東京 🏗️"), "name eq 'Zürich 東京 🏗️'"],
    ["signs of an address are kept", eq("name", "a&b+c#d%e"), "name eq 'a&b+c#d%e'"],
    ["a Date is written in UTC", gt("createdDateTime", new Date(0)), "createdDateTime gt 1970-01-01T00:00:00.000Z"],
    [
      "a date in words is sent as it is",
      le("createdDateTime", "2026-04-01T09:56:14.0000000+02:00"),
      "createdDateTime le 2026-04-01T09:56:14.0000000+02:00",
    ],
    [
      "all six comparisons",
      and(lt("createdDateTime", "2026-04-01T00:00:00Z"), ge("createdDateTime", "2026-03-01T00:00:00Z")),
      "createdDateTime lt 2026-04-01T00:00:00Z and createdDateTime ge 2026-03-01T00:00:00Z",
    ],
    ["one condition needs no `and`", and(eq("state", "active")), "state eq 'active'"],
    [
      "the same joint needs no parentheses",
      and(eq("state", "active"), eq("name", "a"), eq("name", "b")),
      "state eq 'active' and name eq 'a' and name eq 'b'",
    ],
    [
      "an `or` in an `and`",
      and(eq("state", "active"), or(eq("name", "a"), eq("name", "b"))),
      "state eq 'active' and (name eq 'a' or name eq 'b')",
    ],
    [
      "an `and` in an `or`",
      or(and(eq("name", "a"), eq("state", "active")), eq("name", "b")),
      "(name eq 'a' and state eq 'active') or name eq 'b'",
    ],
    ["a list whose value has a quote is spelled out", oneOf("name", ["a'b", "c"]), "(name eq 'a''b' or name eq 'c')"],
    ["a list with an empty value is spelled out", oneOf("name", ["", "c"]), "(name eq '' or name eq 'c')"],
    ["nothing and something is nothing", and(oneOf("name", []), eq("name", "a")), undefined],
    ["nothing or something is something", or(oneOf("name", []), eq("name", "a")), "name eq 'a'"],
    ["an expression of the caller's stays as it is", raw("name eq 'x' or id ne null"), "name eq 'x' or id ne null"],
    ["an expression of the caller's is kept together", and(raw("a or b"), eq("name", "x")), "(a or b) and name eq 'x'"],
  ])("%s", (_, filter, expected) => {
    expect(renderFilter(filter)).toBe(expected);
  });

  it("is plain data, which survives being kept", () => {
    const filter = and(oneOf("name", ["a'b", "c"]), gt("createdDateTime", new Date(0)));
    expect(renderFilter(JSON.parse(JSON.stringify(filter)))).toBe(renderFilter(filter));
  });
});

describe("a filter refuses, before anything is sent", () => {
  const loose = filterFor({ service } as never) as unknown as Record<string, (...values: unknown[]) => Filter>;

  it.each<[string, () => Filter | undefined, RegExp]>([
    [
      "an unknown field, naming the known ones",
      () => loose.eq?.("colour", "red"),
      /no field "colour".*id, name, state/,
    ],
    ["a name from every object", () => loose.eq?.("toString", "x"), /no field "toString"/],
    ["`__proto__`", () => loose.eq?.("__proto__", "x"), /no field "__proto__"/],
    [
      "an operator the field does not have",
      () => loose.gt?.("id", guid),
      /"id" has no operator "gt"; it has eq, ne, in/,
    ],
    ["a list on a field without one", () => loose.oneOf?.("createdDateTime", []), /no operator "in"/],
    ["what is no GUID", () => eq("id", "123"), /"id" must be a GUID.*not "123"/],
    ["a GUID with an expression behind it", () => eq("id", `${guid} or name ne ''`), /must be a GUID/],
    ["an undefined value", () => loose.eq?.("name", undefined), /must be a text, not undefined/],
    ["null", () => loose.eq?.("name", null), /must be a text, not null/],
    ["a number", () => loose.eq?.("name", 5), /must be a text, not number/],
    ["a list where a value belongs", () => loose.eq?.("name", ["a"]), /must be a text, not an array/],
    ["an object", () => loose.eq?.("name", {}), /must be a text, not object/],
    ["an invalid Date", () => gt("createdDateTime", new Date(Number.NaN)), /must be a valid date/],
    ["a date without a zone", () => gt("createdDateTime", "2026-04-01T00:00:00"), /date and time with zone/],
    ["a day alone", () => gt("createdDateTime", "2026-04-01"), /date and time with zone/],
    ["a day that does not exist", () => gt("createdDateTime", "2026-13-41T00:00:00Z"), /date and time with zone/],
    [
      "a date with an expression behind it",
      () => gt("createdDateTime", "2026-04-01T00:00:00Z or name ne ''"),
      /date and time/,
    ],
    ["a NUL", () => eq("name", "a\0b"), /NUL/],
    ["half of a character", () => eq("name", "a\ud800"), /well-formed/],
    ["no conditions to join", () => and(), /and\(\) needs at least one/],
    ["an undefined condition", () => loose.or?.(eq("name", "a"), undefined), /takes only filters/],
    ["an empty expression", () => raw("  "), /needs a filter expression/],
  ])("%s", (_, build, problem) => {
    expect(build).toThrow(problem);
  });

  it("but takes a value that the specification does not know, quoted: the service may know more", () => {
    expect(renderFilter(loose.eq?.("state", "archived'") as Filter)).toBe("state eq 'archived'''");
  });
});
