import type { Fact } from "./fact.ts";
import type { Located } from "./located.ts";
import { peel } from "./peel.ts";
import { at, isOpenThroughout, type Place, type Side } from "./place.ts";
import { shapeOf } from "./shape-of.ts";
import type { Walk } from "./walk.ts";

/** One alternative of a union, with what tells it apart from the others. */
interface Variant {
  readonly located: Located;
  readonly name?: string;
  /** The property with one value only, and that value, as `type=Full`. */
  readonly tag?: string;
  readonly title: string;
  /** The names of its properties, if it has any: two documents may call the same schema differently. */
  readonly members?: string;
}

/** Compares the alternatives of two unions: pairs have the same tag, name or properties, or are what is left over. */
export function compareVariants(walk: Walk, place: Place, a: Side, b: Side): void {
  const before = variantsOf(walk.before, a);
  const after = variantsOf(walk.after, b);
  const pairs = pair(before, after);
  const open = isOpenThroughout(walk, isCaughtAll(before), isCaughtAll(after));
  for (const [variant, other] of pairs) walk.compare(place, variant.located, other.located);
  const paired = new Set(pairs.flat());
  const tell = (kind: string, { title }: Variant, own: Pick<Fact, "beforeAt" | "afterAt">): void => {
    place.node.facts.push({ kind, detail: title, open, ...at(place, a, b), ...own });
  };
  const left = (variants: readonly Variant[]): readonly Variant[] => variants.filter((one) => !paired.has(one));
  for (const variant of left(before)) tell("variant-removed", variant, { beforeAt: variant.located.at });
  for (const variant of left(after)) tell("variant-added", variant, { afterAt: variant.located.at });
}

function variantsOf(document: Walk["before"], side: Side): readonly Variant[] {
  const members = side.shape.variants ?? [side.located];
  return members.map((located, index) => {
    const peeled = peel(document, located);
    const { properties, types } = shapeOf(document, peeled);
    const tag = [...properties].flatMap(([name, property]) => {
      const values = shapeOf(document, peel(document, property)).values ?? [];
      return values.length === 1 ? [`${name}=${String(values[0])}`] : [];
    })[0];
    const title =
      (side.shape.variants ? peeled.name : undefined) ?? tag ?? ([...types].join(" or ") || `alternative ${index + 1}`);
    const members = [...properties.keys()].toSorted().join();
    return {
      ...{ located, title },
      ...(peeled.name === undefined ? {} : { name: peeled.name }),
      ...(tag ? { tag } : {}),
      ...(members === "" ? {} : { members }),
    };
  });
}

function pair(before: readonly Variant[], after: readonly Variant[]): readonly (readonly [Variant, Variant])[] {
  const found: (readonly [Variant, Variant])[] = [];
  const left = new Set(after);
  const take = (variant: Variant, same: (other: Variant) => boolean): boolean => {
    const other = [...left].find(same);
    if (!other) return false;
    left.delete(other);
    found.push([variant, other]);
    return true;
  };
  let waiting = [...before];
  for (const key of ["tag", "name", "title", "members"] as const) {
    waiting = waiting.filter(
      (variant) => variant[key] === undefined || !take(variant, (other) => other[key] === variant[key]),
    );
  }
  const [only] = waiting;
  if (waiting.length === 1 && left.size === 1 && only) take(only, (other) => !other.tag || !only.tag);
  return found;
}

/** Whether one alternative takes all that the others don't: it has no tag, or one that excludes the listed values. */
function isCaughtAll(variants: readonly Variant[]): boolean {
  const untagged = variants.filter(({ tag }) => tag === undefined);
  return variants.length > 1 && untagged.length === 1 && variants.length - untagged.length >= 1;
}
