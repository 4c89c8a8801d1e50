import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, type JsonObject, objectAt } from "../json.ts";
import type { Change } from "./change.ts";
import type { EntryPoint } from "./entry-point.ts";
import { publishedExport, sourceExport } from "./shell-manifest.ts";

/** Plans to add the entry points that a client package's manifest lacks. */
export function extendManifest(root: string, service: string, entryPoints: readonly EntryPoint[]): readonly Change[] {
  const file = `packages/${service}/package.json`;
  // A new one is written with all of them.
  if (!existsSync(join(root, file))) return [];
  const manifest: unknown = JSON.parse(readFileSync(join(root, file), "utf8"));
  if (!isObject(manifest)) throw new TypeError(`${file} holds no object`);
  const exported = objectAt(manifest, "exports");
  const missing = entryPoints.filter(({ name }) => !Object.hasOwn(exported, name));
  if (missing.length === 0) return [];
  const published = objectAt(manifest, "publishConfig");
  const extended = {
    ...manifest,
    exports: extend(exported, missing, sourceExport),
    publishConfig: { ...published, exports: extend(objectAt(published, "exports"), missing, publishedExport) },
  };
  const line = `${file}: ${missing.map(({ name }) => name).join(", ")} added to its exports`;
  return [{ file, content: `${JSON.stringify(extended, null, 2)}\n`, line }];
}

/** The manifest itself stays last. */
function extend(
  exported: JsonObject,
  missing: readonly EntryPoint[],
  toExport: (entryPoint: EntryPoint) => object,
): object {
  const { "./package.json": manifest = "./package.json", ...others } = exported;
  const added = missing.map((entryPoint) => [entryPoint.name, toExport(entryPoint)]);
  return { ...others, ...Object.fromEntries(added), "./package.json": manifest };
}
