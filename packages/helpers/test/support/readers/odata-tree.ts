import { join, type Meaning } from "./meaning.ts";

/** A node as both of the readers that share their grammar make it. */
interface Node {
  readonly type: string;
  readonly raw: string;
  readonly value: unknown;
}

const operators: Readonly<Record<string, string>> = {
  EqualsExpression: "eq",
  NotEqualsExpression: "ne",
  LesserThanExpression: "lt",
  LesserOrEqualsExpression: "le",
  GreaterThanExpression: "gt",
  GreaterOrEqualsExpression: "ge",
};

/** These readers read a query as it stands in an address, where a colon need not be encoded, and dates have one bare. */
export function asInAddress(text: string): string {
  return encodeURIComponent(text).replaceAll("%3A", ":");
}

export function meaningOfOData({ type, value }: Node): Meaning {
  if (type === "BoolParenExpression") return meaningOfOData(nodeOf(value));
  const { left, right } = sidesOf(value);
  if (type === "AndExpression") return join("and", meaningOfOData(left), meaningOfOData(right));
  if (type === "OrExpression") return join("or", meaningOfOData(left), meaningOfOData(right));
  const operator = operators[type];
  if (operator === undefined) throw new Error(`no meaning for ${type}`);
  return [left.raw, operator, textOf(decodeURIComponent(right.raw))];
}

function textOf(literal: string): string {
  return literal.startsWith("'") ? literal.slice(1, -1).replaceAll("''", "'") : literal;
}

function nodeOf(value: unknown): Node {
  if (typeof value === "object" && value !== null && "type" in value) return value as Node;
  throw new Error("a part of an expression was expected");
}

function sidesOf(value: unknown): { readonly left: Node; readonly right: Node } {
  if (typeof value === "object" && value !== null && "left" in value && "right" in value) {
    return { left: nodeOf(value.left), right: nodeOf(value.right) };
  }
  throw new Error("an expression with two sides was expected");
}
