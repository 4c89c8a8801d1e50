/**
 * Numbered things that fall due, earliest first: a heap over columns of numbers, since a pool of thousands looks at
 * nothing but the first one, and a thing may be planned anew before its time. Each has four below it, not two: then a
 * thing moves half as far, and what it is compared with lies side by side.
 */
export class DueQueue {
  /** By place in the heap: what stands there, and when it is due. */
  #things = new Int32Array(64);
  #dues = new Float64Array(64);
  /** By thing: where it stands in the heap, plus one; 0 where it does not. */
  #places = new Int32Array(64);
  #size = 0;

  /** When the first one is due; `Infinity` where there is none. */
  get nextDue(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : at(this.#dues, 0);
  }

  /** Plans a thing, in place of any earlier plan for it. */
  plan(thing: number, due: number): void {
    this.remove(thing);
    if (thing >= this.#places.length) this.reserve(2 * thing);
    this.#size += 1;
    this.#rise(this.#size - 1, thing, due);
  }

  /** Takes the first one out; -1 where there is none. */
  pop(): number {
    const first = this.#size === 0 ? -1 : at(this.#things, 0);
    if (first >= 0) this.remove(first);
    return first;
  }

  /** Takes a thing out, if it is planned. */
  remove(thing: number): void {
    const place = at(this.#places, thing) - 1;
    if (!(place >= 0)) return;
    this.#places[thing] = 0;
    this.#size -= 1;
    if (place === this.#size) return;
    // The last one fills the gap, and finds its place from there.
    const [last, due] = [at(this.#things, this.#size), at(this.#dues, this.#size)];
    if (place > 0 && due < at(this.#dues, (place - 1) >> 2)) this.#rise(place, last, due);
    else this.#sink(place, last, due);
  }

  /** Changes every due time. */
  reschedule(change: (thing: number, due: number) => number): void {
    const planned = Array.from(this.#things.subarray(0, this.#size), (thing, place) => ({
      thing,
      due: change(thing, at(this.#dues, place)),
    }));
    for (const { thing, due } of planned) this.plan(thing, due);
  }

  /** Puts a thing where it belongs, at a place or above it. */
  #rise(from: number, thing: number, due: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 2;
      if (at(this.#dues, parent) <= due) break;
      this.#put(place, at(this.#things, parent), at(this.#dues, parent));
      place = parent;
    }
    this.#put(place, thing, due);
  }

  /** Puts a thing where it belongs, at a place or below it. */
  #sink(from: number, thing: number, due: number): void {
    let place = from;
    while (4 * place + 1 < this.#size) {
      const child = this.#firstBelow(place);
      if (due <= at(this.#dues, child)) break;
      this.#put(place, at(this.#things, child), at(this.#dues, child));
      place = child;
    }
    this.#put(place, thing, due);
  }

  /** The earliest of those below a place. */
  #firstBelow(place: number): number {
    let first = 4 * place + 1;
    const end = Math.min(first + 4, this.#size);
    for (let child = first + 1; child < end; child += 1)
      if (at(this.#dues, child) < at(this.#dues, first)) first = child;
    return first;
  }

  #put(place: number, thing: number, due: number): void {
    this.#things[place] = thing;
    this.#dues[place] = due;
    this.#places[thing] = place + 1;
  }

  /** Makes room for so many things. */
  reserve(things: number): void {
    if (things <= this.#places.length) return;
    this.#things = grown(this.#things, new Int32Array(things));
    this.#places = grown(this.#places, new Int32Array(things));
    this.#dues = grown(this.#dues, new Float64Array(things));
  }
}

function at(column: Float64Array | Int32Array, place: number): number {
  return column[place] ?? Number.NaN;
}

function grown<Column extends Float64Array | Int32Array>(column: Column, longer: Column): Column {
  longer.set(column);
  return longer;
}
