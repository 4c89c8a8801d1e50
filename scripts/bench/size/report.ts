import { table } from "../table.ts";
import type { BundleSize } from "./bundle-size.ts";
import type { Entry } from "./entries.ts";

export interface Row {
  readonly entry: Entry;
  readonly size: BundleSize;
}

export function isWithinLimit({ entry: { limit = Number.POSITIVE_INFINITY }, size }: Row): boolean {
  return size.gzip <= limit;
}

export function report(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const { entry, size } = row;
    const { name, goal, limit } = entry;
    const sizes = [size.minified, size.gzip, size.brotli].map(String);
    return [name, ...sizes, goal === undefined ? "" : against(goal, size.gzip), verdict(row, limit)];
  });
  const note = `Bytes of a bundle for browsers by esbuild, ES2022, minified; goals and limits are for gzip, level 9.
A limit is what was measured when it was set, and 2 % more; this command fails beyond a limit, not beyond a goal.`;
  return `${table(["program", "minified", "gzip", "brotli", "goal", "limit"], cells)}\n\n${note}`;
}

function against(goal: number, gzip: number): string {
  return `≤ ${goal} ${gzip <= goal ? "reached" : `MISSED by ${gzip - goal}`}`;
}

function verdict(row: Row, limit: number | undefined): string {
  return limit === undefined ? "" : `≤ ${limit} ${isWithinLimit(row) ? "ok" : "FAILED"}`;
}
