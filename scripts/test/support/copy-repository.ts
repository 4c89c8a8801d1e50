import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { onTestFinished } from "vitest";
import { objectAt } from "../../src/json.ts";
import { repositoryRoot } from "../../src/repository-root.ts";

/** What a clone does not have, and the tests, which are no part of what is copied for. */
const left: ReadonlySet<string> = new Set(["node_modules", "dist", "test", ".git", "examples"]);

/**
 * Copies the repository, without what was built, into a temporary folder that lives as long as the test. What is
 * installed is linked: the packages of the repository to their copies, all others to where they are.
 */
export function copyRepository(): string {
  const root = mkdtempSync(join(tmpdir(), "reality-apis-copy-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(repositoryRoot, root, {
    recursive: true,
    filter: (path) => !left.has(basename(path)) && !path.endsWith(".tsbuildinfo"),
  });
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  for (const room of [".", "scripts", ...packages]) linkInstalled(root, room);
  return root;
}

/** Links what is installed for a room of the repository; no caches. */
function linkInstalled(root: string, room: string): void {
  const from = join(repositoryRoot, room, "node_modules");
  const to = join(root, room, "node_modules");
  mkdirSync(to);
  if (!existsSync(from)) return;
  for (const name of readdirSync(from).filter((entry) => !entry.startsWith(".") || entry === ".pnpm")) {
    if (!name.startsWith("@")) symlinkSync(join(from, name), join(to, name), "junction");
    else for (const inner of readdirSync(join(from, name))) linkScoped(root, room, `${name}/${inner}`);
  }
}

function linkScoped(root: string, room: string, name: string): void {
  const [scope = "", inner = ""] = name.split("/");
  mkdirSync(join(root, room, "node_modules", scope), { recursive: true });
  const own =
    scope === "@reality-apis" ? join(root, "packages", inner) : join(repositoryRoot, room, "node_modules", name);
  symlinkSync(own, join(root, room, "node_modules", name), "junction");
}

/** Does for one package what an installation does: links those of the repository that its manifest names. */
export function linkPackage(root: string, room: string): void {
  const manifest: unknown = JSON.parse(readFileSync(join(root, room, "package.json"), "utf8"));
  for (const name of Object.keys(objectAt(manifest, "dependencies"))) linkScoped(root, room, name);
}
