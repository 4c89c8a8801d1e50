import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listRooms } from "../../checks/list-rooms.ts";
import type { Finding } from "../../finding.ts";
import { replaceFiles } from "../../write/replace-files.ts";
import { apiFiles } from "./api-files.ts";

/** Writes the reports of all packages, and removes those of entries that are gone. Gives the files that changed. */
export function writeApi(root: string): readonly string[] {
  const wanted = apiFiles(root);
  const changed = differences(root, wanted);
  replaceFiles(root, new Map(changed.map((file) => [file, wanted.get(file)])));
  return changed;
}

/** Finds the reports that no longer say what the packages export. */
export function checkApi(root: string): readonly Finding[] {
  const reason = "is not what the package exports: run `pnpm build` and `pnpm api`, read the difference, and commit it";
  return differences(root, apiFiles(root)).map((file) => ({ file, line: 1, reason }));
}

function differences(root: string, wanted: ReadonlyMap<string, string>): readonly string[] {
  const read = (file: string): string | undefined =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;
  const present = listRooms(root).flatMap((room) => reportsIn(root, `${room}/api`));
  return [...new Set([...wanted.keys(), ...present])].filter((file) => read(file) !== wanted.get(file)).toSorted();
}

function reportsIn(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}
