import { formatFinding } from "../finding.ts";
import { readRegistry, registryFile } from "../read-registry.ts";
import { Refusal } from "../refusal.ts";
import { loadSpec } from "../spec/load-spec.ts";
import { recoverWrites } from "../write/recover-writes.ts";
import { replaceFiles } from "../write/replace-files.ts";
import { addReference } from "./add-reference.ts";
import { extendManifest } from "./extend-manifest.ts";
import { planShell } from "./plan-shell.ts";
import { writeMissing } from "./write-missing.ts";

/** Where the command works, and where its lines go. */
export interface NewServiceOptions {
  readonly root: string;
  readonly print: (line: string) => void;
}

const usage = `Usage: pnpm new:service <service>
  Makes the package of a service that ${registryFile} names, or what a new version of it lacks there.
  What exists is left as it is.`;

/** Runs the command and gives its exit code. Refuses a specification that can't be read before it writes anything. */
export function runNewService(args: readonly string[], { root, print }: NewServiceOptions): 0 | 1 {
  const [service] = args;
  if (service === undefined || args.length > 1 || service.startsWith("-")) {
    print(usage);
    return 1;
  }
  try {
    for (const line of makeShell(root, service)) print(line);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const finding of error.findings) print(formatFinding(finding));
    print("Nothing was written: put the above in order first.");
    return 1;
  }
}

function makeShell(root: string, service: string): readonly string[] {
  recoverWrites(root);
  const entries = readRegistry(root, { packages: "optional" }).filter((entry) => entry.service === service);
  if (entries.length === 0) {
    const reason = `has no entry for "${service}"; add one under apis, as ${service}@v1: { root: ${service}.v1.yaml }`;
    throw new Refusal([{ file: registryFile, line: 1, reason }]);
  }
  const specs = entries.map((entry) => loadSpec(root, entry));
  const shell = planShell(root, service, specs);
  const changes = [
    ...writeMissing(root, shell.files),
    ...extendManifest(root, service, shell.entryPoints),
    ...addReference(root, `packages/${service}`),
  ];
  if (changes.length === 0) return [`packages/${service} lacks nothing.`];
  replaceFiles(root, new Map(changes.flatMap(({ file, content }) => (file === undefined ? [] : [[file, content]]))));
  return [...changes.map(({ line }) => line), "Next: `pnpm install`, `pnpm codegen`, then complete the README."];
}
