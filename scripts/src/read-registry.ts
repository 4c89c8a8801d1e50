import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import { isObject, objectAt } from "./json.ts";
import { Refusal } from "./refusal.ts";
import { parseSource } from "./spec/parse-source.ts";
import { readSource } from "./spec/read-source.ts";
import type { SourceFile } from "./spec/source-file.ts";

/** One service version that codegen writes. */
export interface RegistryEntry {
  /** The package's name without its scope, as `reality-conversion`. */
  readonly service: string;
  /** As `v1`. */
  readonly version: string;
  /** The specification, relative to the repository. */
  readonly spec: string;
  /** Where the generated files go, relative to the repository. */
  readonly output: string;
}

export const registryFile = "specs/redocly.yaml";

const entryName = /^(?<service>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)@(?<version>v[1-9][0-9]*)$/;
const rootName = /^[A-Za-z0-9][A-Za-z0-9._-]*\.yaml$/;

/** Packages that are no client. */
const otherPackages: ReadonlySet<string> = new Set(["core", "helpers", "emulator", "cli"]);

/** How strictly the registry is read. */
export interface RegistryOptions {
  /** Whether each service needs a package already. Default: it does. */
  readonly packages?: "needed" | "optional";
}

/**
 * Reads which service versions there are. The registry is the lint configuration too, so that both know the same
 * specifications.
 *
 * @throws Refusal when an entry has a bad name, no file, the file of another entry, or no package.
 */
export function readRegistry(root: string, { packages = "needed" }: RegistryOptions = {}): readonly RegistryEntry[] {
  const source = parseSource(readSource(root, registryFile));
  const findings: Finding[] = [...remoteConfiguration(source)];
  const entries: RegistryEntry[] = [];
  const apis = objectAt(source.value, "apis");
  for (const [name, api] of Object.entries(apis)) {
    const found = readEntry(root, name, api, { earlier: entries, packages });
    if (typeof found === "string")
      findings.push({ file: registryFile, line: source.lineOf(["apis", name]), reason: found });
    else entries.push(found);
  }
  if (Object.keys(apis).length === 0) {
    findings.push({
      file: registryFile,
      line: 1,
      reason: "has no apis; name at least one service version with its root",
    });
  }
  if (findings.length > 0) throw new Refusal(findings);
  return entries;
}

function readEntry(
  root: string,
  name: string,
  api: unknown,
  { earlier, packages }: Required<RegistryOptions> & { readonly earlier: readonly RegistryEntry[] },
): RegistryEntry | string {
  const { service, version } = entryName.exec(name)?.groups ?? {};
  if (service === undefined || version === undefined) {
    return `"${name}" is not a name; write <service>@<version>, as reality-conversion@v1`;
  }
  if (otherPackages.has(service))
    return `"${name}" would take the place of packages/${service}; name the service otherwise`;
  const file = isObject(api) ? api.root : undefined;
  if (typeof file !== "string" || !rootName.test(file)) {
    return `"${name}" needs a root: the name of a YAML file in specs/`;
  }
  const spec = `specs/${file}`;
  if (!existsSync(join(root, spec))) return `"${name}" names ${spec}, which does not exist; add it or drop the entry`;
  const twin = earlier.find((entry) => entry.spec === spec);
  if (twin) return `"${name}" has the same root as ${twin.service}@${twin.version}; each version has a file of its own`;
  if (packages === "needed" && !existsSync(join(root, "packages", service, "package.json"))) {
    return `"${name}" has no package; make it with \`pnpm new:service ${service}\``;
  }
  return { service, version, spec, output: `packages/${service}/src/generated/${version}` };
}

/** A configuration that is fetched would be a network connection in the middle of code generation. */
function remoteConfiguration(source: SourceFile): readonly Finding[] {
  const named = ["extends", "plugins"].flatMap((key) => {
    const value = objectAt(source.value)[key];
    return (Array.isArray(value) ? value : [value]).map((item) => ({ key, item }));
  });
  return named
    .filter(({ item }) => typeof item === "string" && /^[a-z][a-z0-9+.-]*:|^\/\//i.test(item))
    .map(({ key, item }) => ({
      file: registryFile,
      line: source.lineOf([key]),
      reason: `${key} names "${item}"; nothing is fetched, so name a built-in set of rules`,
    }));
}
