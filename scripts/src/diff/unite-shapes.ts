import { anyShape } from "./any-shape.ts";
import type { Located } from "./located.ts";
import type { Shape } from "./shape.ts";

/**
 * What holds where one of several holds, as `anyOf` and `oneOf` say it. Scalars become one: a value may be in two of
 * them, which says nothing. Anything else stays a list of variants.
 */
export function uniteShapes(members: readonly Located[], shapes: readonly Shape[], orNull: boolean): Shape {
  const nullable = orNull || shapes.some((shape) => shape.nullable);
  if (!shapes.every(isScalar)) return { ...anyShape, nullable, variants: members };
  const listed = shapes.filter(({ values }) => values !== undefined);
  const united = {
    ...anyShape,
    nullable,
    types: new Set(shapes.flatMap(({ types }) => [...types])),
    rest: shapes.length === 1 ? (shapes[0]?.rest ?? {}) : {},
  };
  if (listed.length === 0) return united;
  // Any text beside listed ones opens the list; a number beside them does not.
  const bare = shapes.filter(({ values }) => values === undefined);
  if (bare.some(({ types }) => !types.has("string"))) return united;
  const values = [...new Set(listed.flatMap((shape) => shape.values ?? []))];
  return { ...united, values, open: bare.length > 0 || shapes.some(({ open }) => open) };
}

function isScalar({ types, variants }: Shape): boolean {
  return types.size > 0 && variants === undefined && !types.has("object") && !types.has("array");
}
