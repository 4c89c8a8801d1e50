import fc from "fast-check";
import { iTwinIds, jobIds } from "./fuzz-world.ts";

const field = fc.constantFrom(
  "id",
  "iTwinId",
  "name",
  "email",
  "type",
  "state",
  "createdDateTime",
  "inputId",
  "labels",
);
const operator = fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge", "in", "EQ", "has");
const literal = fc.oneof(
  fc.constantFrom(
    ...iTwinIds,
    ...Object.values(jobIds)
      .flat()
      .map((id) => `'${id}'`),
  ),
  fc.constantFrom("'O''Brien'", "2024-06-24T13:00:00Z", "2024-13-99", "('a', 'b')", "(", "''", "null", "7"),
  fc.string({ maxLength: 12 }).map((text) => `'${text}'`),
);
const comparison = fc.tuple(field, operator, literal).map((parts) => parts.join(" "));
const expression = fc
  .array(fc.tuple(comparison, fc.constantFrom(" and ", " or ", " and (", ") or ", " not ", "")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((terms) =>
    terms
      .flat()
      .join("")
      .replace(/ (and|or) $/, ""),
  );

/** The `$filter` of a list, mostly one that can be read. */
const filter = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...iTwinIds.map((id) => `iTwinId eq ${id}`), "state ne 'x'", "name eq 'job-active'"),
  },
  { weight: 3, arbitrary: comparison },
  { weight: 2, arbitrary: expression },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.nat({ max: 3000 }).map((depth) => "(".repeat(depth)) },
);
const top = fc.constantFrom("1", "2", "1", "2", "100", "0", "1001", "-1", "", "1e2", " 5", "٣");
const token = fc.oneof(fc.constantFrom("", "MzY3ZmY1ZDE="), fc.base64String({ maxLength: 24 }));
const encoded = (name: string, value: string): string => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;

const parameter = fc.oneof(
  { weight: 8, arbitrary: filter.map((text) => encoded("$filter", text)) },
  { weight: 4, arbitrary: top.map((text) => encoded("$top", text)) },
  { weight: 1, arbitrary: token.map((text) => encoded("continuationToken", text)) },
  { weight: 1, arbitrary: fc.constantFrom(...iTwinIds).map((id) => `iTwinId=${id}`) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }).map((text) => text.replaceAll("#", "")) },
);

/** A query with its `?`, or none. */
export const query: fc.Arbitrary<string> = fc
  .array(parameter, { maxLength: 3 })
  .map((parts) => (parts.length === 0 ? "" : `?${parts.join("&")}`));
