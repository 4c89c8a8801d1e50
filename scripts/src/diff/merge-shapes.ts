import type { Shape } from "./shape.ts";

/** What holds where both hold, as `allOf` says it. */
export function mergeShapes(a: Shape, b: Shape): Shape {
  const values = a.values && b.values ? a.values.filter((value) => b.values?.includes(value)) : (a.values ?? b.values);
  const items = b.items ?? a.items;
  const variants = mergeVariants(a.variants, b.variants);
  return {
    types: a.types.size === 0 ? b.types : b.types.size === 0 ? a.types : intersect(a.types, b.types),
    nullable: a.nullable || b.nullable,
    open: a.open || b.open,
    ...(values ? { values } : {}),
    properties: new Map([...a.properties, ...b.properties]),
    required: new Set([...a.required, ...b.required]),
    extras: a.extras === false || b.extras === false ? false : a.extras === true ? b.extras : a.extras,
    ...(items ? { items } : {}),
    ...(variants ? { variants } : {}),
    rest: { ...a.rest, ...b.rest },
  };
}

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((type) => b.has(type) || (type === "integer" && b.has("number"))));
}

/** The same alternative of the same place counts once, however often it is combined. */
function mergeVariants(a: Shape["variants"], b: Shape["variants"]): Shape["variants"] {
  if (!a || !b) return a ?? b;
  return [...new Map([...a, ...b].map((variant) => [variant.at.join("/"), variant])).values()];
}
