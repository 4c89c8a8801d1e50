import { cpSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../repository-root.ts";

const templates = join(repositoryRoot, "scripts/consumers");

/**
 * Copies the template of a project, and what all of them share, into a folder. TypeScript's files have `.txt` behind their
 * names in the repository, where the compiler has nothing to look for in them.
 */
export function placeConsumer(template: string, folder: string): void {
  cpSync(join(templates, "shared"), folder, { recursive: true });
  cpSync(join(templates, template), folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".txt")) renameSync(join(folder, name), join(folder, name.slice(0, -".txt".length)));
  }
}
