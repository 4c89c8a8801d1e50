// `pnpm bench:diff`: what it takes to compare two documents of 1,000 operations, step by step, and the memory for all.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { diffDocuments } from "../src/diff/diff-documents.ts";
import { readSpecs } from "../src/diff/read-specs.ts";
import type { Spec } from "../src/spec/spec.ts";
import { largeDocument } from "../test/fixtures/spec-diff/large-document.ts";
import { table } from "./table.ts";

const operations = Number(process.argv[2] ?? 1_000);
/** For reading and comparing; TypeScript's second opinion is measured beside it. */
const barMs = 10_000;
const barMegabytes = 500;

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "reality-apis-bench-"));
  const rows: (readonly [step: string, ms: number])[] = [];
  const timed = async <Result>(step: string, work: () => Result | Promise<Result>): Promise<Result> => {
    // The time of the processor: that of the clock says more about what else the machine does.
    const start = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(start);
    rows.push([step, (user + system) / 1_000]);
    return result;
  };
  try {
    const [before, after] = [1, 2].map((version) => write(folder, version));
    const old = await timed("read the old one", () => read(folder, before));
    const now = await timed("read the new one", () => read(folder, after));
    const changes = await timed("compare the documents", () => diffDocuments(old.document, now.document));
    const megabytes = process.resourceUsage().maxRSS / 1024;
    // Loaded now, as the command does it: the compiler is as large as all else.
    const { emitSchema } = await import("../src/emit/emit-schema.ts");
    const { judgeTypes } = await import("../src/diff/judge-types.ts");
    await timed("compare the types", async () => judgeTypes(await emitSchema(old), await emitSchema(now)));
    return report(rows, changes.length, megabytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, version: number): string {
  const file = `v${version}.yaml`;
  writeFileSync(join(folder, file), stringify(largeDocument(operations, version), { aliasDuplicateObjects: false }));
  return file;
}

function read(folder: string, file = ""): Spec {
  const spec = readSpecs(folder, file, "things@v1").get("things@v1");
  if (!spec) throw new Error(`${file} could not be read.`);
  return spec;
}

function report(rows: readonly (readonly [string, number])[], changes: number, megabytes: number): number {
  const withTypes = process.resourceUsage().maxRSS / 1024;
  const ms = rows.slice(0, 3).reduce((sum, [, step]) => sum + step, 0);
  const cells = rows.map(([step, duration]) => [step, duration.toFixed(0)]);
  console.log(table([`${operations} operations`, "CPU ms"], cells));
  const isWithin = ms <= barMs && megabytes <= barMegabytes;
  console.log(
    `\n${changes} changes found in ${ms.toFixed(0)} ms of the processor with ${megabytes.toFixed(0)} MB; at most ${barMs} ms and ${barMegabytes} MB: ${isWithin ? "ok" : "FAILED"}.`,
  );
  console.log(`With the types, ${withTypes.toFixed(0)} MB.`);
  return isWithin ? 0 : 1;
}

process.exitCode = await main();
