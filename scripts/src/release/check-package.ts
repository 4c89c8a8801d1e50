import { homedir } from "node:os";
import { dirname, join, normalize } from "node:path/posix";
import { isObject, objectAt, textAt, valueAt } from "../json.ts";
import { repositoryRoot } from "../repository-root.ts";
import type { PackedPackage } from "./pack-packages.ts";

const allowed =
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/[\w-]+\.md|dist\/bundle\/[\w/-]+\.(?:js|d\.ts))$/;
const needed = ["README.md", "LICENSE", "package.json"];
const relative = /(?:from|import) ?\(?"(\.{1,2}\/[^"]+)"/g;

/** What is wrong with a package as it would be published; each a sentence. */
export function checkPackage(packed: PackedPackage): readonly string[] {
  const wrong = [...checkFiles(packed), ...checkManifest(packed), ...checkTexts(packed)];
  return wrong.map((sentence) => `${packed.name}: ${sentence}`);
}

function checkFiles({ files }: PackedPackage): readonly string[] {
  const names = [...files.keys()];
  return [
    ...needed.filter((name) => !files.has(name)).map((name) => `${name} is missing`),
    ...names.filter((name) => !allowed.test(name)).map((name) => `${name} is no file to publish`),
  ];
}

function checkManifest({ manifest, files }: PackedPackage): readonly string[] {
  const text = JSON.stringify(manifest);
  const words = ["workspace:", "catalog:", "@reality-apis/source", "preinstall", '"install"', "postinstall"];
  const wanted: readonly [string, unknown][] = [
    ["type", "module"],
    ["sideEffects", false],
    ["license", "MIT"],
  ];
  return [
    ...words.filter((word) => text.includes(word)).map((word) => `package.json says ${word}`),
    ...wanted
      .filter(([key, value]) => valueAt(manifest, [key]) !== value)
      .map(([key, value]) => `package.json does not say ${key}: ${value}`),
    ...["description", "keywords"]
      .filter((key) => !valueAt(manifest, [key]))
      .map((key) => `package.json has no ${key}`),
    ...(textAt(manifest, "engines", "node") === ">=20.19" ? [] : ["package.json does not name the oldest Node"]),
    ...targets(manifest)
      .filter((target) => !files.has(target.slice(2)))
      .map((target) => `package.json names ${target}, which is not packed`),
  ];
}

/** The files that `exports` and `bin` name. */
function targets(manifest: unknown): readonly string[] {
  const entries = [...Object.values(objectAt(manifest, "exports")), ...Object.values(objectAt(manifest, "bin"))];
  return entries
    .flatMap((entry) => (isObject(entry) ? Object.values(entry) : [entry]))
    .filter((target) => typeof target === "string");
}

/** No text names a file that is not packed, nor anything of the machine that it was packed on. */
function checkTexts({ files }: PackedPackage): readonly string[] {
  const homes = [repositoryRoot, `${homedir()}/`];
  return [...files].flatMap(([name, content]) => {
    const text = content.toString("utf8");
    const imported = name.endsWith(".md") ? [] : [...text.matchAll(relative)].map(([, specifier]) => specifier ?? "");
    return [
      ...imported.filter((to) => !isPacked(files, name, to)).map((to) => `${name} imports ${to}, which is not packed`),
      ...(text.includes("sourceMappingURL") ? [`${name} names a map`] : []),
      ...homes.filter((folder) => text.includes(folder)).map((folder) => `${name} holds the path ${folder}`),
    ];
  });
}

function isPacked(files: PackedPackage["files"], from: string, to: string): boolean {
  const target = normalize(join(dirname(from), to));
  return files.has(from.endsWith(".d.ts") ? target.replace(/\.js$/, ".d.ts") : target);
}
