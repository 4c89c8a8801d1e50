import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../finding.ts";
import { listFiles } from "./list-files.ts";
import { listRooms } from "./list-rooms.ts";
import { measureFile } from "./measure-file.ts";
import type { FileTree } from "./read-code.ts";

/** Finds `any` in the types that users see, also where the compiler inferred it. */
export function checkDeclarations(files: FileTree): readonly Finding[] {
  return [...files].flatMap(([file, text]) =>
    measureFile(file, text).anys.map((line) => ({
      file,
      line,
      reason: "a public declaration has the type any; give it a type",
    })),
  );
}

/**
 * Reads the declarations of the last build.
 *
 * @throws Error when a package has not been built: no declarations are not good declarations.
 */
export function readDeclarations(root: string): FileTree {
  const packages = listRooms(root).filter((room) => room.startsWith("packages/"));
  const missing = packages.filter((room) => !existsSync(join(root, room, "dist")));
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: not built; run \`pnpm build\` first`);
  const files = packages.flatMap((room) =>
    listFiles(root, `${room}/dist`, (file) => file.endsWith(".d.ts"), new Set()),
  );
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}
