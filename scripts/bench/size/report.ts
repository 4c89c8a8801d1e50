import { table } from "../table.ts";
import type { BundleSize } from "./bundle-size.ts";
import type { Entry } from "./entries.ts";

export function report(rows: readonly { readonly entry: Entry; readonly size: BundleSize }[]): string {
  const cells = rows.map(({ entry: { name, budget }, size: { minified, gzip, brotli } }) => [
    name,
    String(minified),
    String(gzip),
    String(brotli),
    budget === undefined ? "" : `≤ ${budget}`,
    budget === undefined ? "" : gzip <= budget ? "ok" : "OVER",
  ]);
  const note = "Bytes of a bundle for browsers by esbuild, ES2022, minified; budgets are for gzip, level 9.";
  return `${table(["program", "minified", "gzip", "brotli", "budget", ""], cells)}\n\n${note}`;
}
