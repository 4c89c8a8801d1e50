import type { Problem } from "./problem.ts";

/** Reads a value of one kind; notes a problem and gives `undefined` if it is of another. */
export type Kind<Value> = (value: unknown, path: string, problems: Problem[]) => Value | undefined;

export const text: Kind<string> = (value, path, problems) =>
  typeof value === "string" ? value : invalid(value, path, problems);

/** A text of a certain form. */
export function textLike(form: RegExp): Kind<string> {
  return (value, path, problems) =>
    typeof value === "string" && form.test(value) ? value : invalid(value, path, problems);
}

export const flag: Kind<boolean> = (value, path, problems) =>
  typeof value === "boolean" ? value : invalid(value, path, problems);

/** A number from `min` to `max`; with `whole`, without fraction. */
export function numberWithin(min: number, max: number, whole: boolean = false): Kind<number> {
  return (value, path, problems) =>
    typeof value === "number" && value >= min && value <= max && (!whole || Number.isInteger(value))
      ? value
      : invalid(value, path, problems);
}

export const anyNumber: Kind<number> = numberWithin(-Number.MAX_VALUE, Number.MAX_VALUE);
export const wholeNumber: Kind<number> = numberWithin(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, true);
export const countFromZero: Kind<number> = numberWithin(0, Number.MAX_SAFE_INTEGER, true);
export const notNegative: Kind<number> = numberWithin(0, Number.MAX_VALUE);
export const aboveZero: Kind<number> = numberWithin(Number.MIN_VALUE, Number.MAX_VALUE);

export function oneOf<Word extends string>(words: readonly Word[]): Kind<Word> {
  return (value, path, problems) => words.find((word) => word === value) ?? invalid(value, path, problems);
}

/** One of the words, whatever the case it is written in; gives the word as listed. */
export function oneOfFolded<Word extends string>(words: readonly Word[]): Kind<Word> {
  return (value, path, problems) =>
    words.find((word) => typeof value === "string" && word.toLowerCase() === value.trim().toLowerCase()) ??
    invalid(value, path, problems);
}

/** A list, each item of one kind; `undefined` if one item is not. */
export function listOf<Item>(item: Kind<Item>): Kind<Item[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return invalid(value, path, problems);
    const read = value.map((entry: unknown, index) => item(entry, `${path}[${index}]`, problems));
    const items = read.filter((entry) => entry !== undefined);
    return items.length === read.length ? items : undefined;
  };
}

function invalid(value: unknown, path: string, problems: Problem[]): undefined {
  problems.push({ path, kind: "invalid", value });
  return undefined;
}
