import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The folders that hold the project's own code: each package, each example, and the scripts. */
export function listRooms(root: string): readonly string[] {
  const inside = (folder: string): readonly string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .map((name) => `${folder}/${name}`)
          .filter((room) => existsSync(join(root, room, "package.json")))
      : [];
  return [...inside("packages").toSorted(), ...inside("examples").toSorted(), "scripts"];
}
