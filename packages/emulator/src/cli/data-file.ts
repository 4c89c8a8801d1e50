import { constants, copyFile, readFile, stat, unlink } from "node:fs/promises";
import { createEmulator } from "../create-emulator.ts";
import type { EmulatorSnapshot } from "../data/emulator-snapshot.ts";
import { NewerSnapshotError } from "../data/newer-snapshot-error.ts";
import { readSnapshot } from "../data/read-snapshot.ts";
import { systemReason } from "./system-reason.ts";
import { CliUsageError } from "./usage-error.ts";

/** What a data file held. */
export interface DataFile {
  /** Missing where there was no file yet, or a broken one. */
  readonly snapshot?: EmulatorSnapshot;
  /** What is to be said about a file that was broken. */
  readonly warning?: string;
}

/** How the emulator's own files begin, whatever came after; nothing at all is what a full disk leaves. */
const OWN_BEGINNING = /^(?:\{"version":\d|\s*$)/;

/**
 * Reads a data file. One that is broken is kept under another name, so that whatever can be saved from it is there.
 * Throws an error of one line for a file that cannot be read, that a later release wrote, or that is another program's.
 */
export async function readDataFile(path: string): Promise<DataFile> {
  const text = await readText(path);
  if (text === undefined) return {};
  if (!OWN_BEGINNING.test(text)) {
    throw new CliUsageError(`${path} is no data file of an emulator, and is left as it is: give --data another name.`);
  }
  try {
    const snapshot = readSnapshot(JSON.parse(text));
    createEmulator({ snapshot, clock: "manual" });
    return { snapshot };
  } catch (error) {
    if (error instanceof NewerSnapshotError) throw new CliUsageError(`${path} cannot be used: ${error.message}`);
    const reason = error instanceof Error ? error.message : String(error);
    const kept = await keepAside(path);
    return { warning: `${path} is broken (${reason}) and is kept as ${kept}; it begins anew.` };
  }
}

/** `undefined` if there is no such file. */
async function readText(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path);
    // To read and to replace a device or a pipe would do harm.
    if (!found.isFile() && !found.isDirectory()) {
      throw new CliUsageError(`${path} is neither a file nor a new name: give --data another one.`);
    }
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof CliUsageError) throw error;
    const reason = systemReason(error);
    if (reason.code === "ENOENT") return undefined;
    throw new Error(`${path} cannot be read: ${reason.text}.`, { cause: error });
  }
}

/** Gives the file a name that no other has. */
async function keepAside(path: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const name = `${path}.broken-${count}`;
    try {
      await copyFile(path, name, constants.COPYFILE_EXCL);
      await unlink(path);
      return name;
    } catch (error) {
      const reason = systemReason(error);
      if (reason.code === "EEXIST") continue;
      throw new Error(`${path} is broken and cannot be kept as ${name}: ${reason.text}.`, { cause: error });
    }
  }
}
