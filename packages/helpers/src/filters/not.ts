import { InvalidArgumentError } from "@reality-apis/core";
import { combine } from "./combine.ts";
import { comparison } from "./comparison.ts";
import type { Comparison, Filter, Membership } from "./filter.ts";

/**
 * The opposite of a condition, turned inside out, since the services have no `not`: `eq` becomes `ne` and `ne` becomes
 * `eq`, `oneOf` becomes `ne … and ne …`, and between them `and` and `or` change places.
 *
 * @throws InvalidArgumentError for `lt`, `le`, `gt` and `ge`, because a job without the date fulfils neither a comparison
 * nor its opposite; for `raw`, which is not read; and for a list of no values, whose opposite is every job there is.
 */
export function not(filter: Filter): Filter {
  switch (filter?.kind) {
    case "comparison":
      return opposite(filter);
    case "membership":
      return noneOf(filter);
    case "and":
    case "or":
      return combine(filter.kind === "and" ? "or" : "and", filter.filters.map(not));
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
