import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { objectAt, textAt } from "../json.ts";
import type { RegistryEntry } from "../read-registry.ts";

/** What users know a service version as. */
export interface PackageEntry {
  readonly packageName: string;
  /** What they import: the package's name, or with the version behind it. */
  readonly entry: string;
}

/** Finds the entry of a package that exports what is generated for a service version. */
export function readPackage(root: string, { service, version }: RegistryEntry): PackageEntry {
  const manifest = readManifest(root, service);
  const packageName = textAt(manifest, "name") ?? `@reality-apis/${service}`;
  const listed = Object.entries(objectAt(manifest, "exports")).find(([, target]) => {
    const source = textAt(target, "@reality-apis/source");
    const path = source === undefined ? undefined : join(root, "packages", service, source);
    return path !== undefined && existsSync(path) && readFileSync(path, "utf8").includes(`./generated/${version}/`);
  });
  const name = listed?.[0] ?? (version === "v1" ? "." : `./${version}`);
  return { packageName, entry: `${packageName}${name.slice(1)}` };
}

/** The version that a package has now; 0.0.0 of one that has none. */
export function readVersion(root: string, service: string): string {
  return textAt(readManifest(root, service), "version") ?? "0.0.0";
}

function readManifest(root: string, service: string): unknown {
  const file = join(root, "packages", service, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
