import { build } from "esbuild";
import { describe, expect, test } from "vitest";

/** The files of the helpers that a program comes with if it imports just these names, as `jobs/watch.ts`. */
async function filesBehind(...names: string[]): Promise<string[]> {
  const { metafile } = await build({
    stdin: {
      contents: `export { ${names.join(", ")} } from "@reality-apis/helpers";`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: "esm",
    conditions: ["@reality-apis/source"],
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => {
    const [, inside] = /helpers\/src\/(.+)$/.exec(file) ?? [];
    return inside !== undefined && bytesInOutput > 0 ? [inside] : [];
  });
}

describe("importing one helper brings along no other", () => {
  test.each<[name: string, kept: RegExp, apart: RegExp]>([
    ["listJobs", /^lists\//, /^jobs\/|^filters\/(filter-for|literals|split)|shard/],
    ["paginate", /^lists\//, /^jobs\/|^filters\/|list\.ts$|shard/],
    ["filterFor", /^filters\//, /^jobs\/|^lists\//],
    ["waitForJob", /^jobs\//, /^lists\/|^filters\/|^jobs\/many\/|jobs\/(run|submit|cancel|poll)\.ts$/],
    ["watchJob", /^jobs\//, /^lists\/|^filters\/|^jobs\/many\/|outcome-errors|jobs\/(wait|run|submit|poll)\.ts$/],
    ["poll", /^jobs\/poll/, /^lists\/|^filters\/|^jobs\/many\/|jobs\/(decide|learn|ask|session|turn|watch)/],
    [
      "readJob",
      /^jobs\/read-job/,
      /^lists\/|^filters\/|^jobs\/many\/|jobs\/(decide|learn|ask|session|turn|watch|submit)/,
    ],
    [
      "cancelJob",
      /^jobs\/cancel/,
      /^lists\/|^filters\/|^jobs\/many\/|jobs\/(decide|learn|ask|session|turn|watch|submit)/,
    ],
    ["submitJob", /^jobs\/submit/, /^lists\/|^filters\/|^jobs\/many\/|jobs\/(decide|learn|ask|session|turn|watch)/],
  ])("%s", async (name, kept, apart) => {
    const files = await filesBehind(name);
    expect(files.filter((file) => kept.test(file))).not.toEqual([]);
    expect(files.filter((file) => apart.test(file))).toEqual([]);
  });
});
