import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { listRooms } from "../../checks/list-rooms.ts";
import { isObject, objectAt } from "../../json.ts";
import { repositoryRoot } from "../../repository-root.ts";
import { insist } from "../insist.ts";
import { pnpmArguments } from "../run-pnpm.ts";
import type { Commands } from "./commands.ts";
import type { Registry } from "./registry.ts";

/** A copy of the repository, in which versions can be given and published. */
export interface RepositoryCopy {
  readonly root: string;
  /** Runs the pinned pnpm in it. */
  pnpm(...args: readonly string[]): Promise<string>;
  /** Gives versions by the changesets that are there, and publishes what the registry does not have. */
  publish(): Promise<void>;
  /** The version of a package that its package.json says now. */
  versionOf(name: string): string;
}

const left: ReadonlySet<string> = new Set(["node_modules", "dist", ".git"]);

export async function copyRepository(commands: Commands, registry: Registry, root: string): Promise<RepositoryCopy> {
  cpSync(repositoryRoot, root, {
    recursive: true,
    filter: (path) => !left.has(basename(path)) && !path.endsWith(".tsbuildinfo"),
  });
  const file = process.execPath;
  const own = pnpmArguments(repositoryRoot);
  const run = async (args: readonly string[], environment = {}): Promise<string> =>
    insist(
      await commands.run({ file, args: [...own, ...args], cwd: root, environment: { CI: "true", ...environment } }),
    );
  await run(["install", "--frozen-lockfile", "--prefer-offline"]);
  for (const room of roomsOf(root)) withoutProvenance(join(root, room, "package.json"));
  return {
    root,
    pnpm: (...args) => run(args),
    async publish() {
      await run(["run", "release:version"]);
      await run(["run", "build"]);
      await run(["exec", "changeset", "publish", "--no-git-tag"], registry.environment);
    },
    versionOf(name) {
      const manifests = roomsOf(root).map((room) =>
        objectAt(JSON.parse(readFileSync(join(root, room, "package.json"), "utf8"))),
      );
      return String(manifests.find((manifest) => manifest.name === name)?.version);
    },
  };
}

function roomsOf(root: string): readonly string[] {
  return listRooms(root).filter((room) => room.startsWith("packages/"));
}

/** Where a package was built can only be attested by a service that builds it. */
function withoutProvenance(file: string): void {
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isObject(manifest)) return;
  const { provenance: _, ...publishConfig } = objectAt(manifest, "publishConfig");
  writeFileSync(file, `${JSON.stringify({ ...manifest, publishConfig }, null, 2)}\n`);
}
