/** What a filter means, as its table writes it: `["name", "eq", "a"]`, `["id", "in", "…", "…"]`, `["and", …, …]`. */
export type Meaning = readonly [string, ...(string | Meaning)[]];

/** Joins two sides; what is joined by the same word within them counts as one list. */
export function join(kind: "and" | "or", left: Meaning, right: Meaning): Meaning {
  const sides = [left, right].flatMap((side) => (side[0] === kind ? side.slice(1) : [side]));
  return [kind, ...sides];
}
