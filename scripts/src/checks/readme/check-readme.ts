import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { normalize } from "node:path/posix";
import type { Finding } from "../../finding.ts";
import { objectAt } from "../../json.ts";
import { listFiles } from "../list-files.ts";
import { listRooms } from "../list-rooms.ts";
import { checkCommands } from "./check-commands.ts";
import { checkSnippets } from "./check-snippets.ts";
import { findCodeBlocks } from "./code-block.ts";

/** Finds snippets that don't compile and commands that don't exist, in everything that a reader may copy from. */
export async function checkReadme(root: string): Promise<readonly Finding[]> {
  const blocks = documents(root).flatMap((file) => findCodeBlocks(file, readFileSync(join(root, file), "utf8")));
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const scripts = new Set(Object.keys(objectAt(manifest, "scripts")));
  return [...blocks.flatMap((block) => checkCommands(block, scripts)), ...(await checkSnippets(root, blocks))];
}

function documents(root: string): readonly string[] {
  const rooms = listRooms(root);
  const named = ["README.md", "CONTRIBUTING.md", "specs/README.md", ...rooms.map((room) => `${room}/README.md`)];
  const pages = [".", ...rooms]
    .filter((room) => existsSync(join(root, room, "docs")))
    .flatMap((room) => listFiles(root, normalize(`${room}/docs`), (file) => file.endsWith(".md")));
  return [...named.filter((file) => existsSync(join(root, file))), ...pages];
}
