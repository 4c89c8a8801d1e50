/** The first items that are wanted, and whether there are more. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly more: boolean;
}

/** Looks at no more items than it needs to know. */
export function takePage<Item>(all: readonly Item[], size: number, isWanted: (item: Item) => boolean): Page<Item> {
  const items: Item[] = [];
  for (const item of all) {
    if (!isWanted(item)) continue;
    if (items.length === size) return { items, more: true };
    items.push(item);
  }
  return { items, more: false };
}
