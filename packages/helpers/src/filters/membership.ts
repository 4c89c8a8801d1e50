import type { Membership } from "./filter.ts";

/** Any of several values that are written already. */
export function membership(field: string, literals: readonly string[]): Membership {
  return { kind: "membership", field, literals, text: membershipText(field, literals) };
}

function membershipText(field: string, literals: readonly string[]): string {
  const [first] = literals;
  if (first === undefined) return "";
  if (literals.length === 1) return `${field} eq ${first}`;
  // In a list the services' documents quote even what stands bare after an operator.
  if (!first.startsWith("'")) return `${field} in ('${literals.join("','")}')`;
  if (!literals.some(needsComparison)) return `${field} in (${literals.join(",")})`;
  return `(${literals.map((literal) => `${field} eq ${literal}`).join(" or ")})`;
}

/** A quote within, or no text at all: what a reader of lists could stumble over is compared by itself instead. */
function needsComparison(literal: string): boolean {
  return literal.includes("''") || literal.includes('"');
}
