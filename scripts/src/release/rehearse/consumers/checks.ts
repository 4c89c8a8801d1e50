import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { objectAt } from "../../../json.ts";
import type { Consumer } from "../consumer.ts";
import type { Stage } from "../stage.ts";

const allowedPackages = 4;
const allowedBytes = 700 * 1024;

/** What is looked at in the packages that the registry hands out. */
export const checks: readonly Consumer[] = [
  { name: "attw", runtime: "@arethetypeswrong/cli, esm-only", template: "esm", run: checkTypes },
  { name: "one client", runtime: "npm", template: "esm", run: checkInstalled },
];

async function checkTypes(stage: Stage): Promise<string> {
  const attw = fileURLToPath(new URL("dist/index.js", import.meta.resolve("@arethetypeswrong/cli/package.json")));
  const names = [...stage.rehearsal.first.keys()].filter((name) => name !== "@reality-apis/cli");
  await stage.npm("pack", "--silent", ...names.map((name) => `${name}@${stage.rehearsal.first.get(name)}`));
  const tarballs = readdirSync(stage.folder).filter((file) => file.endsWith(".tgz"));
  for (const tarball of tarballs) await stage.node(attw, "--profile", "esm-only", "--no-emoji", tarball);
  return `${tarballs.length} packages, no problems; the command has no types`;
}

/** Every client, alone in a project. */
async function checkInstalled(stage: Stage): Promise<string> {
  const clients = [...stage.rehearsal.first.keys()].filter((name) => name.includes("/reality-"));
  const said: string[] = [];
  for (const client of clients) {
    const dependencies = { [client]: stage.rehearsal.first.get(client) };
    writeFileSync(join(stage.folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
    await stage.npm("install", "--no-audit", "--no-fund");
    const lock: unknown = JSON.parse(readFileSync(join(stage.folder, "package-lock.json"), "utf8"));
    const installed = Object.entries(objectAt(lock, "packages")).filter(([path]) => path !== "");
    const scripts = installed.filter(([, entry]) => objectAt(entry).hasInstallScript === true);
    const bytes = installed.reduce((sum, [path]) => sum + folderSize(join(stage.folder, path)), 0);
    const text = `${client}: ${installed.length} packages, ${Math.ceil(bytes / 1024)} KiB`;
    if (installed.length > allowedPackages || bytes > allowedBytes || scripts.length > 0) {
      throw new Error(`${text}, ${scripts.length} with an install script`);
    }
    said.push(text);
  }
  return said.join("; ");
}

function folderSize(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + folderSize(join(path, name)), 0);
}
