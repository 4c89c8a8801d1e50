import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textAt } from "../json.ts";
import { runNode } from "../verify/run-node.ts";
import { insist } from "./insist.ts";
import { npmScript } from "./npm-script.ts";
import { type PackedPackage, packPackages } from "./pack-packages.ts";

/**
 * Installs each package as it is published, together with those of this repository, and writes what npm finds installed.
 *
 * @returns the files, one a package
 */
export async function writeSboms(root: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "sbom-"));
  const to = join(root, "dist/sbom");
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  try {
    const tarballs = join(folder, "tarballs");
    mkdirSync(tarballs);
    const packages = await packPackages(root, tarballs);
    const files: string[] = [];
    for (const packed of packages) files.push(await writeSbom(packed, packages, folder, to));
    return files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeSbom(
  { name, tarball, manifest }: PackedPackage,
  packages: readonly PackedPackage[],
  folder: string,
  to: string,
): Promise<string> {
  const [, short = name] = name.split("/");
  const home = join(folder, short);
  mkdirSync(home);
  // Those of this release are not in the registry yet.
  const overrides = Object.fromEntries(packages.map((other) => [other.name, `file:${other.tarball}`]));
  delete overrides[name];
  const root = { name: `${short}-installed`, version: textAt(manifest, "version"), private: true };
  const dependencies = { [name]: `file:${tarball}` };
  writeFileSync(join(home, "package.json"), JSON.stringify({ ...root, dependencies, overrides }));
  insist(await runNode(home, [npmScript(), "install", "--no-audit", "--no-fund", "--ignore-scripts", "--omit=peer"]));
  const sbom = insist(await runNode(home, [npmScript(), "sbom", "--sbom-format=cyclonedx", "--omit=dev"]));
  const file = join(to, `${short}.cdx.json`);
  writeFileSync(file, `${JSON.stringify(JSON.parse(sbom, withoutFiles), null, 2)}\n`);
  return file;
}

/** Where a tarball lay on the machine that packed it is no fact about the package. */
function withoutFiles(_: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.filter((entry) => !(textAt(entry, "url") ?? "").startsWith("file:"));
}
