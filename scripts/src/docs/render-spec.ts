import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RegistryEntry, registryFile } from "../read-registry.ts";
import { runNode } from "../verify/run-node.ts";

const require = createRequire(import.meta.url);

/** Whatever a page would like to fetch, a browser refuses: all that it needs is in it. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src blob:";

/** What the program would say, and to whom, beside doing its work. */
const silence = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** Renders a specification to one HTML page that holds everything it needs, and makes no request. */
export async function renderSpec(root: string, { spec }: RegistryEntry): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "reality-apis-docs-"));
  try {
    const page = join(folder, "page.html");
    const config = ["--config", join(root, registryFile), "--lint-config=off"];
    const args = ["build-docs", join(root, spec), "--inlineBundle", ...config, "--output", page];
    const program = require.resolve("@redocly/cli/bin/cli.js");
    const { code, output } = await runNode(folder, [program, ...args], silence);
    if (code !== 0) throw new Error(`${spec} could not be rendered:\n${output}`);
    return forbidRequests(readFileSync(page, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function forbidRequests(html: string): string {
  return html.replace(/<head>/, (head) => `${head}\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
