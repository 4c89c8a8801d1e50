import { formatFinding } from "../finding.ts";
import { readRegistry } from "../read-registry.ts";
import { Refusal } from "../refusal.ts";
import { loadSpec } from "../spec/load-spec.ts";
import { rememberSources } from "../spec/remember-sources.ts";
import { recoverWrites } from "../write/recover-writes.ts";
import { replaceFiles } from "../write/replace-files.ts";
import { indexPage } from "./index-page.ts";
import { pageName } from "./page-name.ts";
import { renderSpec } from "./render-spec.ts";

/** Where the command works, and where its lines go. */
export interface SpecDocsOptions {
  readonly root: string;
  readonly print: (line: string) => void;
}

const output = "dist/specs";
const usage = `Usage: pnpm spec:docs
  Renders each specification to a page for people, in ${output}. The pages work without a network.`;

/** Runs the command and gives its exit code. Renders nothing when one of the specifications can't be read. */
export async function runSpecDocs(args: readonly string[], { root, print }: SpecDocsOptions): Promise<0 | 1> {
  if (args.length > 0) {
    print(usage);
    return 1;
  }
  try {
    const parse = rememberSources();
    const specs = readRegistry(root).map((entry) => loadSpec(root, entry, parse));
    recoverWrites(root);
    const pages = new Map([[`${output}/index.html`, indexPage(specs)]]);
    for (const spec of specs) pages.set(`${output}/${pageName(spec)}`, await renderSpec(root, spec.entry));
    replaceFiles(root, pages);
    for (const spec of specs) print(`${output}/${pageName(spec)} written`);
    print(`${output}/index.html links them all`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const finding of error.findings) print(formatFinding(finding));
    print("Nothing was rendered: put the above in order first.");
    return 1;
  }
}
