import { readFile, rm, writeFile } from "node:fs/promises";
import { systemReason } from "./system-reason.ts";

/**
 * Takes a file for this process alone, by another one beside it that holds the process's id; gives the function that lets
 * it go. One that is left from a process which is no more counts for nothing. Throws an error of one line if another
 * process has the file, or if its folder cannot be written.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await writeFile(lock, String(process.pid), { flag: "wx" });
      return () => rm(lock, { force: true });
    } catch (error) {
      const { code, text } = systemReason(error);
      if (code !== "EEXIST" || attempt > 3) throw new Error(`${path} cannot be written: ${text}.`, { cause: error });
      const owner = Number(await readFile(lock, "utf8").catch(() => ""));
      if (isRunning(owner)) {
        throw new Error(
          `${path} is in use by another emulator, process ${owner}: end it, or give --data another name.`,
        );
      }
      await rm(lock, { force: true });
    }
  }
}

/** In a container that was started anew, the id of the process before may be this one's own. */
function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return systemReason(error).code === "EPERM";
  }
}
