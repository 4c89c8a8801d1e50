/** A `$filter` text that is not in the documented language; `position` counts its characters from 1. */
export class FilterError extends Error {
  readonly position: number;

  constructor(offset: number, reason: string) {
    super(`The $filter query parameter is not valid at position ${offset + 1}: ${reason}.`);
    this.name = "FilterError";
    this.position = offset + 1;
  }
}
