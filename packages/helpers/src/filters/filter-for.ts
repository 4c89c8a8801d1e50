import { type FilterField, type FilterOperator, InvalidArgumentError } from "@reality-apis/core";
import type { Combination, ComparisonOperator, Filter } from "./filter.ts";
import { literalText } from "./literals.ts";

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
  /** All of them must hold. */
  readonly and: (...filters: readonly Filter[]) => Filter;
  /** At least one of them must hold. */
  readonly or: (...filters: readonly Filter[]) => Filter;
  /** An expression of your own, sent as it is: nothing in it is checked or escaped. */
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
  const fields = client.service.filter;
  const compare = <Operator extends ComparisonOperator>(operator: Operator): Compare<Fields, Operator> => {
    return (field, value) => {
      const { literal } = fieldWith(fields, field, operator);
      return { kind: "comparison", field, literal, operator, value: literalText(field, literal, value) };
    };
  };
  return {
    eq: compare("eq"),
    ne: compare("ne"),
    lt: compare("lt"),
    le: compare("le"),
    gt: compare("gt"),
    ge: compare("ge"),
    oneOf: (field, values) => {
      const { literal } = fieldWith(fields, field, "in");
      return { kind: "membership", field, literal, values: values.map((value) => literalText(field, literal, value)) };
    },
    and: (...filters) => combine("and", filters),
    or: (...filters) => combine("or", filters),
    raw: rawFilter,
  };
}

function fieldWith(fields: FilterFields, name: string, operator: FilterOperator): FilterField {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) {
    throw new InvalidArgumentError(
      "filter",
      `has no field "${name}"; the service knows ${Object.keys(fields).join(", ")}`,
    );
  }
  if (!field.operators.includes(operator)) {
    const known = field.operators.join(", ");
    throw new InvalidArgumentError("filter", `field "${name}" has no operator "${operator}"; it has ${known}`);
  }
  return field;
}

function combine(kind: Combination["kind"], filters: readonly Filter[]): Filter {
  const [first, second] = filters;
  if (first === undefined) throw new InvalidArgumentError(`${kind}()`, "needs at least one filter");
  if (filters.some((filter) => typeof filter?.kind !== "string")) {
    throw new InvalidArgumentError(`${kind}()`, "takes only filters; leave out what does not apply");
  }
  return second === undefined ? first : { kind, filters };
}

function rawFilter(expression: string): Filter {
  if (typeof expression === "string" && expression.trim() !== "") return { kind: "raw", text: expression };
  throw new InvalidArgumentError("raw()", "needs a filter expression");
}
