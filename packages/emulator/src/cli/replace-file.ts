import { open, rename, rm } from "node:fs/promises";
import { systemReason } from "./system-reason.ts";

/**
 * Writes a file whole: whoever reads it, or starts after a crash, finds the old text or the new one, and never a part of
 * either. Only one writer at a time may do so. Rejects with an error of one line.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    const file = await open(temporary, "w");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Error(`${path} cannot be written: ${systemReason(error).text}.`, { cause: error });
  }
}
