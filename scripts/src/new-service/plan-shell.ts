import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serviceTitle } from "../service/service-title.ts";
import type { Spec } from "../spec/spec.ts";
import type { EntryPoint } from "./entry-point.ts";
import { shellEntry } from "./shell-entry.ts";
import { shellManifest } from "./shell-manifest.ts";
import { shellReadme } from "./shell-readme.ts";

/** What belongs into a client package beside the generated code. */
export interface Shell {
  /** The content of each file, by its name relative to the repository. */
  readonly files: ReadonlyMap<string, string>;
  readonly entryPoints: readonly EntryPoint[];
}

const tsconfig = `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": { "rootDir": "src", "outDir": "dist" },
  "include": ["src"],
  "references": [{ "path": "../core" }]
}
`;

/** Plans the shell of a service from the specifications of all its versions. */
export function planShell(root: string, service: string, specs: readonly Spec[]): Shell {
  const folder = `packages/${service}`;
  const main = mainVersion(join(root, folder, "src/index.ts"), specs);
  const entryPoints = specs.map(({ entry: { version } }) => toEntryPoint(version, main));
  const mainSpec = specs.find(({ entry }) => entry.version === main) ?? specs[0];
  const written = specs.map((spec, index): [string, string] => [
    `${folder}/src/${entryPoints[index]?.module}.ts`,
    shellEntry(spec),
  ]);
  if (!mainSpec) return { files: new Map(), entryPoints };
  const files = new Map([
    [`${folder}/package.json`, shellManifest(service, serviceTitle(mainSpec), entryPoints)],
    [`${folder}/tsconfig.json`, tsconfig],
    [`${folder}/README.md`, shellReadme(mainSpec)],
    ...written,
  ]);
  return { files, entryPoints };
}

function toEntryPoint(version: string, main: string): EntryPoint {
  return version === main ? { name: ".", module: "index" } : { name: `./${version}`, module: version };
}

/** The version that the bare package name stands for: of an existing package the one it has, of a new one the oldest. */
function mainVersion(indexPath: string, specs: readonly Spec[]): string {
  const index = existsSync(indexPath) ? readFileSync(indexPath, "utf8") : "";
  const present = /"\.\/generated\/(v\d+)\//.exec(index)?.[1];
  const versions = specs.map(({ entry }) => entry.version);
  return present ?? versions.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))[0] ?? "v1";
}
