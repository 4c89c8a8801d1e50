import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Refusal } from "../refusal.ts";

/** Files larger than any specification that is read. */
const maxBytes = 50_000_000;

/** Lays the `specs` of a git revision out in a temporary folder, as long as the work takes. */
export function withRevision<Result>(root: string, revision: string, work: (folder: string) => Result): Result {
  const files = listFiles(root, revision);
  const folder = mkdtempSync(join(tmpdir(), "reality-apis-revision-"));
  try {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), git(root, "show", `${revision}:./${file}`));
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listFiles(root: string, revision: string): readonly string[] {
  const refuse = (reason: string): never => {
    throw new Refusal([{ file: revision, line: 1, reason }]);
  };
  // A revision that begins with a dash would be an option.
  if (revision.startsWith("-")) refuse("is neither a file, a folder nor a revision of this repository");
  try {
    const listed = git(root, "ls-tree", "-r", "--name-only", revision, "specs/").toString().split("\n").filter(Boolean);
    return listed.length > 0 ? listed : refuse("has no specs/ in it");
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuse("is neither a file, a folder nor a revision of this repository; a shallow clone has few revisions");
  }
}

function git(root: string, ...args: readonly string[]): Buffer {
  return execFileSync("git", args, { cwd: root, maxBuffer: maxBytes, stdio: ["ignore", "pipe", "ignore"] });
}
