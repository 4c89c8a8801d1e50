import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bundlePackage } from "../bundle/bundle-package.ts";
import { listRooms } from "../checks/list-rooms.ts";
import { textAt } from "../json.ts";
import { runTool } from "../verify/run-tool.ts";
import { insist } from "./insist.ts";
import { runPnpm } from "./run-pnpm.ts";
import { type PackedFiles, readTarball } from "./tarball.ts";

/** A package as it is published. */
export interface PackedPackage {
  readonly name: string;
  /** The `.tgz` file. */
  readonly tarball: string;
  /** Its package.json, as packed. */
  readonly manifest: unknown;
  readonly files: PackedFiles;
}

/** Builds all packages and packs them into a folder, as publishing does, but all in one go. */
export async function packPackages(root: string, folder: string): Promise<readonly PackedPackage[]> {
  const rooms = listRooms(root).filter((room) => room.startsWith("packages/"));
  insist(await runTool(root, "typescript", "tsc", ["-b", "--pretty", "false", ...rooms]));
  for (const room of rooms) await bundlePackage(root, room);
  // What `prepack` would do for each is done.
  const args = ["--recursive", "--filter", "./packages/*", "--config.ignore-scripts=true", "pack"];
  insist(await runPnpm(root, root, [...args, "--pack-destination", folder]));
  return readPackages(folder);
}

/** Reads the packages that are packed in a folder, in the order of their names. */
function readPackages(folder: string): readonly PackedPackage[] {
  const tarballs = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  return tarballs.sort().map((file) => {
    const tarball = join(folder, file);
    const files = readTarball(tarball);
    const manifest: unknown = JSON.parse(files.get("package.json")?.toString("utf8") ?? "{}");
    return { name: textAt(manifest, "name") ?? file, tarball, manifest, files };
  });
}
