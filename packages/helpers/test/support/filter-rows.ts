import { readFileSync } from "node:fs";
import { service } from "@reality-apis/reality-conversion";
import { type Filter, filterFor, not, when } from "../../src/index.ts";
import type { Meaning } from "./readers/meaning.ts";

/** One row of the table: what is built, and either its text and meaning, or words of its error. */
export interface FilterRow {
  readonly title: string;
  readonly build: readonly unknown[];
  /** `null` for the filter that nothing fulfils. */
  readonly text?: string | null;
  readonly meaning?: Meaning;
  readonly error?: string;
}

export const filterRows: readonly FilterRow[] = JSON.parse(
  readFileSync(new URL("../filter-table.json", import.meta.url), "utf8"),
);

type Loose = (...values: unknown[]) => Filter;
const loose = { ...filterFor({ service }), not, when } as unknown as Readonly<Record<string, Loose>>;

/** Makes what a row says, as a program without types could: `["and", ["eq", "name", "a"], …]`. */
export function build([call, ...values]: readonly unknown[]): Filter {
  const make = loose[String(call)];
  if (!make) throw new Error(`the table calls ${String(call)}, which there is not`);
  return make(...values.map(decode));
}

/** Makes calls of calls, and what JSON has no words for. */
function decode(value: unknown): unknown {
  if (Array.isArray(value)) return Object.hasOwn(loose, String(value[0])) ? build(value) : value.map(decode);
  if (typeof value !== "object" || value === null) return value;
  if ("date" in value) return new Date(typeof value.date === "number" ? value.date : Number.NaN);
  if ("object" in value) return value.object;
  if ("nan" in value) return Number.NaN;
  if ("hole" in value) return Object.assign([], { length: 2, 1: "a" });
  return undefined;
}
