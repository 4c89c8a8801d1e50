import { cpSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { PackedPackage } from "./pack-packages.ts";

/** The run-time dependencies of the packages, and the folders below which they are found. */
const dependencies: readonly (readonly [room: string, name: string])[] = [
  ["packages/core", "openapi-fetch"],
  ["packages/core", "openapi-fetch/../openapi-typescript-helpers"],
  ["packages/cli", "commander"],
];

/**
 * Lays packed packages out below a folder's `node_modules`, with what they depend on, as an installation would, without a
 * registry.
 */
export function layOut(root: string, packages: readonly PackedPackage[], folder: string): void {
  for (const { name, files } of packages) {
    for (const [path, content] of files) {
      const file = join(folder, "node_modules", name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  for (const [room, name] of dependencies) {
    // What a dependency itself depends on lies beside the place that it is linked to.
    const [linked = "", beside = "."] = name.split("/../");
    const real = realpathSync(join(root, room, "node_modules", linked));
    const found = beside === "." ? real : join(dirname(real), beside);
    cpSync(found, join(folder, "node_modules", basename(found)), { recursive: true });
  }
}
