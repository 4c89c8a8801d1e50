import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { objectAt } from "../json.ts";

const target = /^\.\/dist\/bundle\/([a-z0-9-]+)\.js$/;

/**
 * Writes a package's modules as one file an entry, as they are published: Node takes about a millisecond for each file
 * of an import, which is more than all else that importing a package costs. Entries that are published so name a file
 * in `dist/bundle` in the `publishConfig` of package.json. Each holds all that it needs: entries of one package must not
 * count on sharing a class.
 *
 * @returns the names of the entries; none where the package is published as it is compiled
 */
export async function bundlePackage(root: string, room: string): Promise<readonly string[]> {
  const manifest: unknown = JSON.parse(readFileSync(join(root, room, "package.json"), "utf8"));
  const entries = Object.values(objectAt(manifest, "publishConfig", "exports")).flatMap(bundledEntry);
  const outdir = join(root, room, "dist/bundle");
  rmSync(outdir, { recursive: true, force: true });
  if (entries.length === 0) return entries;
  await build({
    absWorkingDir: join(root, room),
    entryPoints: entries.map((name) => `src/${name}.ts`),
    outdir,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    packages: "external",
    external: ["node:*"],
    sourcemap: true,
    // The sources are published too.
    sourcesContent: false,
    logLevel: "silent",
  });
  return entries;
}

function bundledEntry(conditions: unknown): readonly string[] {
  const file = typeof conditions === "object" && conditions !== null ? objectAt(conditions).default : undefined;
  const [, name] = typeof file === "string" ? (target.exec(file) ?? []) : [];
  return name === undefined ? [] : [name];
}
