import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { formatFinding } from "../finding.ts";
import { readRegistry, registryFile } from "../read-registry.ts";
import { Refusal } from "../refusal.ts";
import { rememberSources } from "../spec/remember-sources.ts";
import { compareWithRelease } from "../update/compare-with-release.ts";
import { markReleased } from "../update/mark-released.ts";
import { planChangesets } from "../update/plan-changesets.ts";
import { releasedFolder, unreleased } from "../update/released.ts";
import { writeChangesets } from "../update/write-changesets.ts";
import { recoverWrites } from "../write/recover-writes.ts";
import { replaceFiles } from "../write/replace-files.ts";
import { type DiffArguments, diffUsage, readDiffArguments } from "./diff-arguments.ts";
import { diffSets } from "./diff-sets.ts";
import { printHtml } from "./print-html.ts";
import { printJson } from "./print-json.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printText } from "./print-text.ts";
import { readSpecs } from "./read-specs.ts";

/** Where the command works, and where its lines go. */
export interface SpecDiffOptions {
  readonly root: string;
  /** The folder that paths among the arguments are seen from. */
  readonly cwd: string;
  readonly print: (line: string) => void;
}

/** Runs the command and gives its exit code: 1 when it could not compare, never for what it found. */
export async function runSpecDiff(args: readonly string[], options: SpecDiffOptions): Promise<0 | 1> {
  const read = readDiffArguments(args);
  if (!read) {
    options.print(diffUsage);
    return 1;
  }
  try {
    recoverWrites(options.root);
    for (const line of await work(read, options)) options.print(line);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const finding of error.findings) options.print(formatFinding(finding));
    return 1;
  }
}

async function work(args: DiffArguments, { root, cwd }: SpecDiffOptions): Promise<readonly string[]> {
  if (args.markReleased) return markReleased(root);
  if (args.changeset) return writeForRelease(root);
  const { asked, from = defaultFrom(root), to = root } = args;
  const options = { cwd, parse: rememberSources() };
  const [before, after] = [readSpecs(root, from, asked, options), readSpecs(root, to, asked, options)];
  if (before.size === 0 && after.size === 0) {
    const known = readRegistry(root, { packages: "optional" }).map(({ service, version }) => `${service}@${version}`);
    const reason = `has no entry for "${asked}"; there are ${known.join(", ")}`;
    throw new Refusal([{ file: registryFile, line: 1, reason }]);
  }
  const diffs = await diffSets(before, after, { root, types: args.types });
  if (args.html !== undefined) {
    const file = relative(root, resolve(cwd, args.html));
    replaceFiles(root, new Map([[file, printHtml(diffs)]]));
    return [`${file} written`];
  }
  if (args.format === "json") return [printJson(diffs).trimEnd()];
  return args.format === "markdown" ? [printMarkdown(diffs).trimEnd()] : printText(diffs);
}

/** Before the first release, what was committed last. */
function defaultFrom(root: string): string {
  return existsSync(join(root, releasedFolder, "specs")) ? join(root, releasedFolder) : "HEAD";
}

async function writeForRelease(root: string): Promise<readonly string[]> {
  const since = await compareWithRelease(root);
  if (!since) return [unreleased];
  return writeChangesets(root, planChangesets(root, since.services, since.diffs));
}
