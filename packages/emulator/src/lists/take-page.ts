/** The first items of a sequence, and whether there are more. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly more: boolean;
}

/** Takes no more from the sequence than it needs to know. */
export function takePage<Item>(sequence: Iterable<Item>, size: number): Page<Item> {
  const items: Item[] = [];
  for (const item of sequence) {
    if (items.length === size) return { items, more: true };
    items.push(item);
  }
  return { items, more: false };
}
