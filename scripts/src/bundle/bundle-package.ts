import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { copyDeclarations } from "./copy-declarations.ts";
import { type PublishedEntry, publishedEntries } from "./published-entries.ts";

/**
 * Writes what a package publishes into `dist/bundle`: one file of JavaScript an entry, and the compiled declarations
 * that the entries need. Node takes about a millisecond for each file of an import, which is more than all else that
 * importing a package costs. The entries are those that the `publishConfig` of package.json names. Each holds all that
 * it needs: entries of one package must not count on sharing a class.
 *
 * @returns the names of the entries; none where the package is published as it is compiled
 */
export async function bundlePackage(root: string, room: string): Promise<readonly string[]> {
  const folder = join(root, room);
  const entries = publishedEntries(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const outdir = join(folder, "dist/bundle");
  rmSync(outdir, { recursive: true, force: true });
  for (const entry of entries) await bundle(folder, outdir, entry);
  const modules = entries.filter(({ isCommand }) => !isCommand);
  copyDeclarations(
    join(folder, "dist"),
    outdir,
    modules.map(({ name }) => name),
  );
  return entries.map(({ name }) => name);
}

async function bundle(folder: string, outdir: string, { name, isCommand }: PublishedEntry): Promise<void> {
  await build({
    absWorkingDir: folder,
    entryPoints: [`src/${name}.ts`],
    outdir,
    banner: isCommand ? { js: "#!/usr/bin/env node" } : {},
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    packages: "external",
    external: ["node:*"],
    logLevel: "silent",
  });
}
