/** What falls due at one time, in the order it was planned in. */
interface Batch {
  readonly due: number;
  readonly things: number[];
  /** How far they have been taken out. */
  place: number;
}

/**
 * Numbered things that fall due, earliest first. Those that fall due at the same time stand in one list, and only the
 * times are kept in order: the jobs of a pool share theirs, so that thousands of jobs have some hundred times.
 */
export class DueQueue {
  /** By thing: when it is due; NaN where it is not planned. Wherever else it stands in a list, it is stepped over. */
  #dues = new Float64Array(64).fill(Number.NaN);
  /** In the order of their times, the first one last. */
  readonly #batches: Batch[] = [];

  /** When the first one is due; `Infinity` where there is none. */
  get nextDue(): number {
    return this.#first()?.due ?? Number.POSITIVE_INFINITY;
  }

  /** Plans a thing, in place of any earlier plan for it. */
  plan(thing: number, due: number): void {
    if (thing >= this.#dues.length) this.reserve(2 * thing);
    this.#dues[thing] = due;
    this.#batchOf(due).things.push(thing);
  }

  /** Takes the first one out; -1 where there is none. */
  pop(): number {
    const first = this.#first();
    if (!first) return -1;
    const thing = thingOf(first);
    // Planned for the same time once more, it stands behind the others.
    first.place += 1;
    this.remove(thing);
    return thing;
  }

  /** Takes a thing out, if it is planned. */
  remove(thing: number): void {
    this.#dues[thing] = Number.NaN;
  }

  /** Changes every due time. */
  reschedule(change: (thing: number, due: number) => number): void {
    this.#batches.length = 0;
    for (const [thing, due] of this.#dues.entries()) if (!Number.isNaN(due)) this.plan(thing, change(thing, due));
  }

  /** Makes room for so many things. */
  reserve(things: number): void {
    if (things <= this.#dues.length) return;
    const longer = new Float64Array(things).fill(Number.NaN);
    longer.set(this.#dues);
    this.#dues = longer;
  }

  /** The first batch in which a thing is left, at that thing's place. */
  #first(): Batch | undefined {
    for (let first = this.#batches.at(-1); first; first = this.#batches.at(-1)) {
      for (; first.place < first.things.length; first.place += 1)
        if (this.#dues[thingOf(first)] === first.due) return first;
      this.#batches.pop();
    }
    return undefined;
  }

  /** The batch of a time. Halving finds it sooner than a map, which has to hash a fraction for that. */
  #batchOf(due: number): Batch {
    let low = 0;
    let high = this.#batches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#batches[middle]?.due ?? 0) > due) low = middle + 1;
      else high = middle;
    }
    const there = this.#batches[low];
    if (there?.due === due) return there;
    const batch = { due, things: [], place: 0 };
    this.#batches.splice(low, 0, batch);
    return batch;
  }
}

function thingOf({ things, place }: Batch): number {
  return things[place] ?? -1;
}
