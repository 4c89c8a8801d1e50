import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The difference of two texts of a file, for `git apply`. Empty if there is none. */
export function makePatch(file: string, before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), "reality-apis-patch-"));
  try {
    for (const [side, text] of [
      ["a", before],
      ["b", after],
    ] as const) {
      mkdirSync(dirname(join(folder, side, file)), { recursive: true });
      writeFileSync(join(folder, side, file), text);
    }
    const args = ["diff", "--no-index", "--no-color", "--no-ext-diff", "--no-prefix", `a/${file}`, `b/${file}`];
    return spawnSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 50_000_000 }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
