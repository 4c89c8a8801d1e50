import { InvalidArgumentError } from "@reality-apis/core";
import { combine } from "./combine.ts";
import { comparison } from "./comparison.ts";
import type { Comparison, Filter, Membership } from "./filter.ts";

/** Deeper than anybody writes, and within the stack of any engine. */
const deepest = 1000;

/**
 * The opposite of a condition, turned inside out, since the services have no `not`: `eq` becomes `ne` and `ne` becomes
 * `eq`, `oneOf` becomes `ne … and ne …`, and between them `and` and `or` change places.
 *
 * @throws InvalidArgumentError for `lt`, `le`, `gt` and `ge`, because a job without the date fulfils neither a comparison
 * nor its opposite; for `raw`, which is not read; for a list of no values, whose opposite is every job there is; and for
 * conditions nested more than a thousand deep.
 */
export function not(filter: Filter): Filter {
  return turned(filter, 1);
}

function turned(filter: Filter, depth: number): Filter {
  if (depth > deepest) throw new InvalidArgumentError("not()", `can't turn around more than ${deepest} nested filters`);
  switch (filter?.kind) {
    case "comparison":
      return opposite(filter);
    case "membership":
      return noneOf(filter);
    case "and":
    case "or":
      return combine(
        filter.kind === "and" ? "or" : "and",
        filter.filters.map((each) => turned(each, depth + 1)),
      );
    case "raw":
      throw new InvalidArgumentError(
        "not()",
        "can't turn around what raw() was given; write the opposite down yourself",
      );
    default:
      throw new InvalidArgumentError("not()", "takes one filter; put not() inside when(), not around it");
  }
}

function opposite({ field, operator, text }: Comparison): Filter {
  const literal = text.slice(`${field} ${operator} `.length);
  if (operator === "eq") return comparison(field, "ne", literal);
  if (operator === "ne") return comparison(field, "eq", literal);
  const why = `a job without "${field}" fulfils neither "${operator}" nor its opposite`;
  throw new InvalidArgumentError(
    "not()",
    `can't turn around "${text}": ${why}; say with another operator what is meant`,
  );
}

function noneOf({ field, literals }: Membership): Filter {
  if (literals.length === 0) {
    throw new InvalidArgumentError("not()", `of no values of "${field}" would be every job, which no filter can say`);
  }
  return combine(
    "and",
    literals.map((literal) => comparison(field, "ne", literal)),
  );
}
