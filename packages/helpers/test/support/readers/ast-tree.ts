import type { Filter } from "odata-filter-to-ast";
import { join, type Meaning } from "./meaning.ts";

const operators: Readonly<Record<string, string>> = {
  EqExpr: "eq",
  NeExpr: "ne",
  LtExpr: "lt",
  LeExpr: "le",
  GtExpr: "gt",
  GeExpr: "ge",
  InExpr: "in",
};

export function meaningOfAst(filter: Filter): Meaning {
  if (!("left" in filter)) throw new Error(`no meaning for ${filter.type}`);
  const { type, left, right } = filter;
  if (type === "AndExpr") return join("and", meaningOfAst(left as Filter), meaningOfAst(right as Filter));
  if (type === "OrExpr") return join("or", meaningOfAst(left as Filter), meaningOfAst(right as Filter));
  const operator = operators[type];
  if (operator === undefined) throw new Error(`no meaning for ${type}`);
  return [textOf(left), operator, ...[right].flat().flatMap(valuesOf)];
}

function valuesOf(side: unknown): string[] {
  const value = valueIn(side);
  return Array.isArray(value) ? value.map(textOf) : [textOf(side)];
}

function textOf(side: unknown): string {
  const value = valueIn(side);
  if (typeof value === "string") return value;
  throw new Error("a text was expected");
}

function valueIn(side: unknown): unknown {
  return typeof side === "object" && side !== null && "value" in side ? side.value : undefined;
}
