import { resolve } from "node:path";
import { formatFinding } from "../finding.ts";
import { readRegistry, registryFile } from "../read-registry.ts";
import { Refusal } from "../refusal.ts";
import { loadSpec } from "../spec/load-spec.ts";
import { rememberSources } from "../spec/remember-sources.ts";
import { recoverWrites } from "../write/recover-writes.ts";
import { replaceFiles } from "../write/replace-files.ts";
import { releaseFiles } from "./release-files.ts";
import { readUpdateArguments, type UpdateArguments, updateUsage } from "./update-arguments.ts";
import { updateFromDocument } from "./update-from-document.ts";

/** Where the command works, and where its lines go. */
export interface SpecUpdateOptions {
  readonly root: string;
  /** The folder that paths among the arguments are seen from. */
  readonly cwd: string;
  readonly print: (line: string) => void;
}

/** Runs the command and gives its exit code. What it refuses leaves every file as it was. */
export async function runSpecUpdate(args: readonly string[], options: SpecUpdateOptions): Promise<0 | 1> {
  const read = readUpdateArguments(args);
  if (!read) {
    options.print(updateUsage);
    return 1;
  }
  try {
    recoverWrites(options.root);
    for (const line of await update(read, options)) options.print(line);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const finding of error.findings) options.print(formatFinding(finding));
    return 1;
  }
}

async function update(args: UpdateArguments, { root, cwd }: SpecUpdateOptions): Promise<readonly string[]> {
  const parse = rememberSources();
  const specs = readRegistry(root).map((entry) => loadSpec(root, entry, parse));
  const spec = specs.find(({ entry }) => `${entry.service}@${entry.version}` === args.name);
  if (!spec) {
    const known = specs.map(({ entry }) => `${entry.service}@${entry.version}`).join(", ");
    throw new Refusal([{ file: registryFile, line: 1, reason: `has no entry for "${args.name}"; there are ${known}` }]);
  }
  if (args.file !== undefined)
    return updateFromDocument({ root, spec, specs }, { ...args, file: resolve(cwd, args.file) });
  const { files, lines } = await releaseFiles(root, new Map());
  replaceFiles(root, files);
  return lines;
}
