import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { repositoryRoot } from "../../src/repository-root.ts";

/** Bundles fixtures that run as processes of their own: to compile the sources each time would take longer than they do. */
export async function bundleScripts(...names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  // Where the sources find the repository, and their packages, just as from their own place.
  const outdir = `${repositoryRoot}scripts/dist`;
  await build({
    ...{ bundle: true, splitting: true, platform: "node", format: "esm", packages: "external", logLevel: "error" },
    entryPoints: names.map((name) => fileURLToPath(new URL(`../fixtures/${name}.ts`, import.meta.url))),
    ...{ outdir, outExtension: { ".js": ".mjs" } },
  });
  return new Map(names.map((name) => [name, `${outdir}/${name}.mjs`]));
}
