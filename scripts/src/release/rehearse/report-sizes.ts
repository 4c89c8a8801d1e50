import { type BundleSize, bundleSize } from "../../../bench/size/bundle-size.ts";
import { table } from "../../../bench/table.ts";
import { createStage, type Rehearsal } from "./stage.ts";

const client = 'import { createRealityConversionClient } from "@reality-apis/reality-conversion";';
const used = "createRealityConversionClient";
const helpers = '"@reality-apis/helpers"';

const programs: readonly (readonly [name: string, code: string])[] = [
  ["a client", `${client} export { ${used} };`],
  ["a client, waitForJob", `${client} import { waitForJob } from ${helpers}; export { ${used}, waitForJob };`],
  ["a client, listJobs", `${client} import { listJobs } from ${helpers}; export { ${used}, listJobs };`],
  ["a client, all helpers", `${client} export * from ${helpers}; export { ${used} };`],
  ["a client, imported for nothing", 'import "@reality-apis/reality-conversion";'],
  ["the helpers, imported for nothing", `import ${helpers};`],
];

/** What the published packages add to a program for browsers, as a table for a document. */
export async function reportSizes(rehearsal: Rehearsal): Promise<string> {
  const stage = createStage(rehearsal, "sizes", "esbuild");
  await stage.install();
  const rows: string[][] = [];
  for (const [name, code] of programs) rows.push([name, ...cells(await bundleSize(code, stage.folder))]);
  return table(["program", "minified", "gzip", "brotli"], rows, true);
}

function cells({ minified, gzip, brotli }: BundleSize): readonly string[] {
  return [minified, gzip, brotli].map(String);
}
