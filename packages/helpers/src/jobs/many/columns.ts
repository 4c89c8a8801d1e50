/** Which number of a job stands where in its row. Rows of plain numbers keep thousands of jobs small. */
export const column = {
  startedAt: 0,
  settledAt: 1,
  percentage: 2,
  highest: 3,
  readAt: 4,
  marks: 5,
  counts: 6,
  /** The ticket of the request under way. */
  ticket: 7,
} as const;

const width = 8;

/** Numbers of jobs by row and column; NaN stands for one that is missing. */
export class Columns {
  #numbers = new Float64Array(width * 64);

  get(row: number, place: number): number {
    return this.#numbers[row * width + place] ?? Number.NaN;
  }

  /** The same, but `undefined` for a number that is missing. */
  find(row: number, place: number): number | undefined {
    const number = this.get(row, place);
    return Number.isNaN(number) ? undefined : number;
  }

  set(row: number, place: number, number: number | undefined): void {
    this.#numbers[row * width + place] = number ?? Number.NaN;
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    if (rows * width <= this.#numbers.length) return;
    const longer = new Float64Array(rows * width);
    longer.set(this.#numbers);
    this.#numbers = longer;
  }

  /** Makes room for a row, and empties it. */
  clear(row: number): void {
    if ((row + 1) * width > this.#numbers.length) this.reserve(2 * row);
    this.#numbers.fill(Number.NaN, row * width, (row + 1) * width);
    this.set(row, column.marks, 0);
    this.set(row, column.counts, 0);
  }
}
