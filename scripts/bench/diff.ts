// `pnpm bench:diff`: what it takes to compare two documents of 1,000 operations, with TypeScript's opinion: a pair in which
// a few of them change, and one in which all do. Each has a process of its own, so that the memory is its own, too.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { addExcerpts } from "../src/diff/add-excerpts.ts";
import { diffDocuments } from "../src/diff/diff-documents.ts";
import { judgeOperations } from "../src/diff/judge-operations.ts";
import { readSpecs } from "../src/diff/read-specs.ts";
import { type ParseSource, rememberSources } from "../src/spec/remember-sources.ts";
import type { Spec } from "../src/spec/spec.ts";
import { largeDocument } from "../test/fixtures/spec-diff/large-document.ts";
import { table } from "./table.ts";

const operations = 1_000;
const bar = { ms: 10_000, megabytes: 500 };
const pairs = ["few", "all"] as const;
/**
 * Node takes what it is given: only with less than that it shows what is needed. The place for new objects is that of the
 * command: a syntax tree lives just long enough to be copied around in a smaller one.
 */
const heap = ["--max-old-space-size=400", "--max-semi-space-size=32"];

interface Step {
  readonly name: string;
  readonly ms: number;
  /** Of all processors: that of the clock says more about what else the machine does. */
  readonly cpuMs: number;
}

async function comparePair(changed: (typeof pairs)[number], folder: string): Promise<number> {
  const steps: Step[] = [];
  const timed = async <Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> => {
    const [start, usage] = [performance.now(), process.cpuUsage()];
    const result = await work();
    const { user, system } = process.cpuUsage(usage);
    steps.push({ name, ms: performance.now() - start, cpuMs: (user + system) / 1_000 });
    return result;
  };
  const parse = rememberSources();
  const old = await timed("read the old one", () => read(folder, `${changed}.1.yaml`, parse));
  const now = await timed("read the new one", () => read(folder, `${changed}.2.yaml`, parse));
  const changes = await timed("compare the documents", () => diffDocuments(old.document, now.document));
  await timed("copy what changed", () => changes.map((change) => addExcerpts(change, old, now)));
  const fits = await timed("compare the types", () => judgeOperations(old.document, now.document));
  return report(changed, steps, `${changes.length} changes, ${fits.length} operations judged by TypeScript`);
}

function write(folder: string, changed: (typeof pairs)[number], version: number): void {
  const text = stringify(largeDocument(operations, version, changed), { aliasDuplicateObjects: false });
  writeFileSync(join(folder, `${changed}.${version}.yaml`), text);
}

function read(folder: string, file: string, parse: ParseSource): Spec {
  const spec = readSpecs(folder, file, "things@v1", { parse }).get("things@v1");
  if (!spec) throw new Error(`${file} could not be read.`);
  return spec;
}

function report(changed: string, steps: readonly Step[], found: string): number {
  const [ms, cpuMs] = [steps.map((step) => step.ms), steps.map((step) => step.cpuMs)].map((all) =>
    all.reduce((sum, one) => sum + one, 0),
  );
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const rows = [...steps, { name: "together", ms: ms ?? 0, cpuMs: cpuMs ?? 0 }];
  console.log(
    table(
      [`${operations} operations, ${changed} changed`, "ms", "CPU ms"],
      rows.map((row) => [row.name, row.ms.toFixed(0), row.cpuMs.toFixed(0)]),
    ),
  );
  const isWithin = (ms ?? 0) <= bar.ms && megabytes <= bar.megabytes;
  console.log(
    `${found}; ${megabytes.toFixed(0)} MB. At most ${bar.ms} ms and ${bar.megabytes} MB: ${isWithin ? "ok" : "FAILED"}.\n`,
  );
  return isWithin ? 0 : 1;
}

function compareAll(): number {
  const folder = mkdtempSync(join(tmpdir(), "reality-apis-bench-"));
  try {
    const codes = pairs.map((changed) => {
      for (const version of [1, 2]) write(folder, changed, version);
      const args = [...heap, ...process.execArgv, fileURLToPath(import.meta.url), changed, folder];
      return spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
    });
    return Math.max(...codes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [asked, folder] = process.argv.slice(2);
const pair = pairs.find((changed) => changed === asked);
process.exitCode = pair && folder !== undefined ? await comparePair(pair, folder) : compareAll();
