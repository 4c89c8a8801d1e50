import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findCodeBlocks } from "../checks/readme/code-block.ts";

/**
 * Collects code that users may have written after us: each TypeScript block of a README, and each type test that
 * imports a client. By name, as a file that stands by itself; as text, since it is nobody's to lint or to mend.
 */
export function releasedConsumers(root: string): ReadonlyMap<string, string> {
  const rooms = ["", ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/`)];
  return new Map(rooms.flatMap((room) => [...blocks(root, room), ...typeTests(root, room)]));
}

function blocks(root: string, room: string): readonly (readonly [name: string, code: string])[] {
  const file = `${room}README.md`;
  if (!existsSync(join(root, file))) return [];
  const found = findCodeBlocks(file, readFileSync(join(root, file), "utf8"));
  return found
    .filter(({ language }) => language === "ts" || language === "typescript")
    .map(({ code, line }) => [`${nameOf(room)}.readme-${line}.ts.txt`, `${code}\n`]);
}

function typeTests(root: string, room: string): readonly (readonly [name: string, code: string])[] {
  const folder = join(root, room, "test");
  if (room === "" || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".test-d.ts"));
  return names.flatMap((name) => {
    const code = readFileSync(join(folder, name), "utf8");
    // By the package's public name, so that it stands by itself. What leans on more than that can't.
    const alone = code.replaceAll('"../src/index.ts"', `"@reality-apis/${nameOf(room)}"`);
    return /from "\.\.?\//.test(alone)
      ? []
      : [[`${nameOf(room)}.${name.replace(".test-d.ts", "")}.types.ts.txt`, alone] as const];
  });
}

function nameOf(room: string): string {
  return room === "" ? "root" : (room.split("/")[1] ?? room);
}
