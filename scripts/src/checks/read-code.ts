import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./list-files.ts";
import { listRooms } from "./list-rooms.ts";

/** Files by their path relative to the repository. */
export type FileTree = ReadonlyMap<string, string>;

/** Reads the hand-written code of the repository, tests and fixtures aside or not. */
export function readCode(root: string, keep: (file: string) => boolean): FileTree {
  const files = listRooms(root).flatMap((room) => listFiles(root, room, (file) => isCode(file) && keep(file)));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

function isCode(file: string): boolean {
  return /\.(?:ts|mts|js|mjs)$/.test(file);
}
