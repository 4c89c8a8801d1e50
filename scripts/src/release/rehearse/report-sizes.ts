import { type BundleSize, bundleSize } from "../../../bench/size/bundle-size.ts";
import { table } from "../../../bench/table.ts";
import { sizePrograms } from "./size-programs.ts";
import { createStage, type Rehearsal } from "./stage.ts";

/** What the published packages add to a program for browsers, as a table for a document. */
export async function reportSizes(rehearsal: Rehearsal): Promise<string> {
  const stage = createStage(rehearsal, "sizes", "esbuild");
  await stage.install();
  const rows: string[][] = [];
  for (const [name, code] of sizePrograms) rows.push([name, ...cells(await bundleSize(code, stage.folder))]);
  return table(["program", "minified", "gzip", "brotli"], rows, true);
}

function cells({ minified, gzip, brotli }: BundleSize): readonly string[] {
  return [minified, gzip, brotli].map(String);
}
