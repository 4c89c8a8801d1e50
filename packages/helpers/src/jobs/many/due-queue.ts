/** Things that fall due, earliest first: a binary heap, since a pool of thousands looks at nothing but the first one. */
export interface DueQueue<Item> {
  readonly size: number;
  /** When the first one is due; `Infinity` where there is none. */
  readonly nextDue: number;
  push(due: number, item: Item): void;
  /** Takes the first one out. */
  pop(): Item | undefined;
  /** Changes every due time. */
  reschedule(change: (due: number, item: Item) => number): void;
}

interface Slot<Item> {
  readonly due: number;
  readonly item: Item;
}

export function createDueQueue<Item>(): DueQueue<Item> {
  let heap: Slot<Item>[] = [];
  return {
    get size() {
      return heap.length;
    },
    get nextDue() {
      return heap[0]?.due ?? Number.POSITIVE_INFINITY;
    },
    push(due, item) {
      heap.push({ due, item });
      rise(heap, heap.length - 1);
    },
    pop() {
      const first = heap[0];
      const last = heap.pop();
      if (first && last && heap.length > 0) {
        heap[0] = last;
        sink(heap);
      }
      return first?.item;
    },
    reschedule(change) {
      heap = heap.map(({ due, item }) => ({ due: change(due, item), item })).sort((a, b) => a.due - b.due);
    },
  };
}

function rise<Item>(heap: Slot<Item>[], from: number): void {
  for (let index = from; index > 0; ) {
    const parent = (index - 1) >> 1;
    if (!swapIfLater(heap, parent, index)) return;
    index = parent;
  }
}

function sink<Item>(heap: Slot<Item>[]): void {
  for (let index = 0; ; ) {
    const [left, right] = [2 * index + 1, 2 * index + 2];
    const child =
      (heap[right]?.due ?? Number.POSITIVE_INFINITY) < (heap[left]?.due ?? Number.POSITIVE_INFINITY) ? right : left;
    if (!swapIfLater(heap, index, child)) return;
    index = child;
  }
}

function swapIfLater<Item>(heap: Slot<Item>[], upper: number, lower: number): boolean {
  const [above, below] = [heap[upper], heap[lower]];
  if (!above || !below || above.due <= below.due) return false;
  heap[upper] = below;
  heap[lower] = above;
  return true;
}
