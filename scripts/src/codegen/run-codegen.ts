import { join } from "node:path";
import { formatFinding } from "../finding.ts";
import { type RegistryEntry, readRegistry, registryFile } from "../read-registry.ts";
import { Refusal } from "../refusal.ts";
import { recoverWrites } from "../write/recover-writes.ts";
import { compareFiles } from "./compare-files.ts";
import { findOrphans } from "./find-orphans.ts";
import type { GeneratedFiles, Generator } from "./generate.ts";
import { createMemo } from "./memo.ts";
import { writeFiles } from "./write-files.ts";

/** Where codegen works, and where its lines go. */
export interface CodegenOptions {
  readonly root: string;
  readonly print: (line: string) => void;
}

/** The files of one service version, generated but not written. */
interface Generated {
  readonly entry: RegistryEntry;
  readonly files: GeneratedFiles;
  readonly ms: number;
}

const usage = `Usage: pnpm codegen [--check]
  Generates the clients from the specifications that specs/redocly.yaml names.
  --check  Writes nothing; fails when a generated file is not what it would be.`;

/**
 * Runs the command and gives its exit code. Generates everything before it writes anything, so that one wrong
 * specification leaves every file as it was.
 */
export async function runCodegen(args: readonly string[], options: CodegenOptions): Promise<0 | 1> {
  const check = args.length === 1 && args[0] === "--check";
  if (args.length > 0 && !check) {
    options.print(usage);
    return 1;
  }
  recoverWrites(options.root);
  const generated = await generateAll(options);
  if (!generated) return 1;
  const orphans = findOrphans(
    options.root,
    generated.map(({ entry }) => entry),
  );
  for (const folder of orphans) options.print(`${folder} belongs to no entry of ${registryFile}; delete it`);
  const code = check ? report(generated, options) : write(generated, options);
  return orphans.length > 0 ? 1 : code;
}

async function generateAll({ root, print }: CodegenOptions): Promise<readonly Generated[] | undefined> {
  const generated: Generated[] = [];
  const findings: string[] = [];
  const memo = createMemo(root);
  const generator = lazily(async (): Promise<Generator> => {
    // Loaded only if something has to be generated: its tools take longer to load than all else takes to run.
    const { createGenerator } = await import("./generate.ts");
    return createGenerator(root);
  });
  const attempt = async (work: () => Promise<void> | void): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      findings.push(...error.findings.map(formatFinding));
    }
  };
  let entries: readonly RegistryEntry[] = [];
  await attempt(() => {
    entries = readRegistry(root);
  });
  for (const entry of entries) {
    await attempt(async () => {
      let start = performance.now();
      const files = await memo(entry, async () => {
        const generate = await generator();
        start = performance.now();
        return generate(entry);
      });
      generated.push({ entry, files, ms: performance.now() - start });
    });
  }
  if (findings.length === 0) return generated;
  for (const line of new Set(findings)) print(line);
  print("Nothing was written: put the above in order first.");
  return undefined;
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function write(generated: readonly Generated[], { root, print }: CodegenOptions): 0 {
  const changes = writeFiles(root, new Map(generated.map(({ entry, files }) => [entry.output, files])));
  for (const { entry, files, ms } of generated) {
    const differences = changes.get(entry.output) ?? [];
    const written = differences.filter(({ kind }) => kind !== "stale").length;
    const counts = [`${written} written`, `${files.size - written} unchanged`];
    if (differences.length > written) counts.push(`${differences.length - written} removed`);
    print(`${entry.service}@${entry.version}: ${counts.join(", ")} (${Math.round(ms)} ms)`);
  }
  return 0;
}

function report(generated: readonly Generated[], { root, print }: CodegenOptions): 0 | 1 {
  const lines = generated.flatMap(({ entry, files }) =>
    compareFiles(join(root, entry.output), files).map(({ file, kind }) => `${entry.output}/${file} is ${kind}`),
  );
  for (const line of lines) print(line);
  print(lines.length > 0 ? "Run `pnpm codegen` and commit what it writes." : "The generated files are up to date.");
  return lines.length > 0 ? 1 : 0;
}
