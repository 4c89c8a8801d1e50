import { type FilterField, type FilterOperator, InvalidArgumentError } from "@reality-apis/core";
import { serviceOf } from "../service-of.ts";
import { combine } from "./combine.ts";
import type { ComparisonOperator, Filter } from "./filter.ts";
import { type ComparedField, isSendable, written } from "./literals.ts";
import { membership } from "./membership.ts";
import type { OptionalFilter } from "./when.ts";

/** The names a service's filter may use, from its description. */
export type FilterFields = Readonly<Record<string, FilterField>>;

/** The names among them that have an operator. */
export type FieldWith<Fields extends FilterFields, Operator extends FilterOperator> = {
  [Name in keyof Fields & string]: Operator extends Fields[Name]["operators"][number] ? Name : never;
}[keyof Fields & string];

/** What a field is compared with: a `Date` or text for dates, the known values for enumerated fields, else text. */
export type FilterValue<Field extends FilterField> = Field["literal"] extends "dateTime"
  ? Date | string
  : Field extends { readonly values: readonly (infer Value)[] }
    ? Value
    : string;

/** One of the six comparisons: only fields that have it, only values of their kind. */
export type Compare<Fields extends FilterFields, Operator extends ComparisonOperator> = <
  Name extends FieldWith<Fields, Operator>,
>(
  field: Name,
  value: FilterValue<Fields[Name]>,
) => Filter;

/** Makes the filters of one service. Its functions need no `this`, so that they can be taken apart. */
export interface FilterBuilder<Fields extends FilterFields> {
  readonly eq: Compare<Fields, "eq">;
  readonly ne: Compare<Fields, "ne">;
  readonly lt: Compare<Fields, "lt">;
  readonly le: Compare<Fields, "le">;
  readonly gt: Compare<Fields, "gt">;
  readonly ge: Compare<Fields, "ge">;
  /** Any of several values. Of none, it is the filter that nothing fulfils. */
  readonly oneOf: <Name extends FieldWith<Fields, "in">>(
    field: Name,
    values: readonly FilterValue<Fields[Name]>[],
  ) => Filter;
  /** All of them must hold. Of one, it is that one; of none, it is refused. */
  readonly and: (...filters: readonly OptionalFilter[]) => Filter;
  /** At least one of them must hold. Of one, it is that one; of none, it is refused. */
  readonly or: (...filters: readonly OptionalFilter[]) => Filter;
  /** An expression of your own, sent as it is: nothing in it is escaped, so never put a value of a user's into it. */
  readonly raw: (expression: string) => Filter;
}

/**
 * Builds filters for a client's list of jobs. Which fields, operators and values exist comes from the service's
 * specification: a wrong one is a compile error, and a clear error at run time before anything is sent.
 *
 * @example const { eq, gt, and } = filterFor(conversion);
 *          and(eq("state", "success"), gt("createdDateTime", new Date("2026-06-24")));
 */
export function filterFor<Fields extends FilterFields>(client: {
  readonly service: { readonly filter: Fields };
}): FilterBuilder<Fields> {
  const fields = serviceOf(client).filter;
  const compare = <Operator extends ComparisonOperator>(operator: Operator): Compare<Fields, Operator> => {
    const fieldsByName = fieldsWith(fields, operator);
    return (field, value) => {
      const known = fieldsByName.get(field) ?? refuseField(fields, field, operator);
      return { kind: "comparison", field, operator, text: known.texts?.get(value) ?? written(known, value) };
    };
  };
  const listed = fieldsWith(fields, "in");
  return {
    eq: compare("eq"),
    ne: compare("ne"),
    lt: compare("lt"),
    le: compare("le"),
    gt: compare("gt"),
    ge: compare("ge"),
    oneOf: (field, values) => {
      const known = listed.get(field) ?? refuseField(fields, field, "in");
      return membership(field, literalsOf(known, values));
    },
    and: (...filters) => combine("and", filters),
    or: (...filters) => combine("or", filters),
    raw: rawFilter,
  };
}

interface KnownField extends ComparedField {
  /** Whole comparisons with the values that the service is known to have. */
  readonly texts: ReadonlyMap<unknown, string> | undefined;
}

function fieldsWith(fields: FilterFields, operator: FilterOperator): ReadonlyMap<string, KnownField> {
  const known = Object.entries(fields).filter(([, { operators }]) => operators.includes(operator));
  return new Map(
    known.map(([name, { literal: kind, values }]) => {
      const quote = kind === "text" ? "'" : "";
      const before = operator === "in" ? quote : `${name} ${operator} ${quote}`;
      const texts = values && new Map(values.map((value) => [value, written({ name, kind, before }, value)]));
      return [name, { name, kind, before, texts }];
    }),
  );
}

function refuseField(fields: FilterFields, name: string, operator: FilterOperator): never {
  const names = Object.keys(fields).join(", ");
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) throw new InvalidArgumentError("filter", `has no field "${name}"; the service knows ${names}`);
  const known = field.operators.join(", ");
  throw new InvalidArgumentError("filter", `field "${name}" has no operator "${operator}"; it has ${known}`);
}

function rawFilter(expression: string): Filter {
  if (typeof expression === "string" && expression.trim() !== "" && isSendable(expression)) {
    return { kind: "raw", text: expression };
  }
  throw new InvalidArgumentError("raw()", "needs a filter expression, in well-formed text without NUL characters");
}

function literalsOf(field: ComparedField, values: readonly unknown[]): readonly string[] {
  if (!Array.isArray(values)) throw new InvalidArgumentError(`oneOf("${field.name}")`, "needs a list of values");
  const literals: string[] = [];
  // Unlike `map`, this sees the holes of a list, and refuses them.
  for (const value of values) literals.push(written(field, value));
  return literals;
}
