import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { readRegistry, registryFile } from "../read-registry.ts";
import { Refusal } from "../refusal.ts";
import { loadSpec } from "../spec/load-spec.ts";
import { type ParseSource, rememberSources } from "../spec/remember-sources.ts";
import type { Spec } from "../spec/spec.ts";
import { withRevision } from "./with-revision.ts";

/** The specifications of one state of the repository, by name, as `reality-conversion@v1`. */
export type SpecSet = ReadonlyMap<string, Spec>;

/** How specifications are read. */
export interface ReadOptions {
  /** The folder that paths are seen from; by default the root. */
  readonly cwd?: string;
  /** What parses each file; one for several calls parses once what they have in common. */
  readonly parse?: ParseSource;
}

/**
 * Reads the specifications of a folder, of a git revision, or a single file, which then stands for the service version
 * that is asked about.
 *
 * @throws Refusal when there is nothing of that name, or a specification can't be read.
 */
export function readSpecs(
  root: string,
  source: string,
  asked: string | undefined,
  { cwd = root, parse = rememberSources() }: ReadOptions = {},
): SpecSet {
  const path = resolve(cwd, source);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return readFolder(folderOf(path, source), asked, parse);
  if (found) return readFile(path, source, asked, parse);
  return withRevision(root, source, (folder) => readFolder(folder, asked, parse));
}

/** The folder that holds `specs`; that one itself may be named, too. */
function folderOf(path: string, shown: string): string {
  const folder = [path, dirname(path)].find((one) => existsSync(join(one, registryFile)));
  if (folder !== undefined && (folder === path || basename(path) === "specs")) return folder;
  throw new Refusal([{ file: shown, line: 1, reason: `has no ${registryFile} in it` }]);
}

function readFolder(folder: string, asked: string | undefined, parse: ParseSource): SpecSet {
  const entries = readRegistry(folder, { packages: "optional" });
  const wanted = entries.filter(({ service, version }) => [undefined, `${service}@${version}`].includes(asked));
  return new Map(wanted.map((entry) => [`${entry.service}@${entry.version}`, loadSpec(folder, entry, parse)]));
}

function readFile(path: string, shown: string, asked: string | undefined, parse: ParseSource): SpecSet {
  const [service = "", version = ""] = (asked ?? "").split("@");
  if (asked === undefined) {
    throw new Refusal([
      { file: shown, line: 1, reason: "is one file: say of which service version, as reality-conversion@v1" },
    ]);
  }
  const entry = { service, version, spec: basename(path), output: "" };
  return new Map([[asked, loadSpec(dirname(path), entry, parse)]]);
}
