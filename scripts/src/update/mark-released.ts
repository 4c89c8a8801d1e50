import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRegistry, registryFile } from "../read-registry.ts";
import { loadSpec } from "../spec/load-spec.ts";
import { replaceFiles } from "../write/replace-files.ts";
import { releasedFolder } from "./released.ts";
import { releasedConsumers } from "./released-consumers.ts";

/**
 * Keeps the specifications as those of the last release, and with them the code that was promised to compile: the
 * blocks of the READMEs, and the type tests. Part of releasing, right after the versions were set. Versions to try out
 * are no release: what changed is told of again with the version that they lead to.
 */
export function markReleased(root: string): readonly string[] {
  if (existsSync(join(root, ".changeset/pre.json"))) {
    return [`${releasedFolder} stays as it is: these are versions to try out, and their changesets stay, too.`];
  }
  const entries = readRegistry(root);
  const specs = new Set([registryFile, ...entries.flatMap((entry) => loadSpec(root, entry).files)]);
  const files = new Map<string, string | undefined>(
    [...specs].map((file) => [`${releasedFolder}/${file}`, readFileSync(join(root, file), "utf8")]),
  );
  for (const [name, code] of releasedConsumers(root)) files.set(`${releasedFolder}/consumers/${name}`, code);
  for (const old of listFiles(root)) if (!files.has(old)) files.set(old, undefined);
  replaceFiles(root, files);
  return [`${releasedFolder}: ${entries.length} specifications kept as released. Commit it with the versions.`];
}

function listFiles(root: string): readonly string[] {
  const folder = join(root, releasedFolder);
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(
      ({ parentPath, name }) => `${releasedFolder}${join(parentPath, name).slice(folder.length).replaceAll("\\", "/")}`,
    );
}
