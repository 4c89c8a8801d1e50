import { replaceFile } from "./replace-file.ts";

/** Keeps a file up to date. */
export interface DataKeeper {
  /** Tells that something changed: it is written soon, and what changes meanwhile along with it. */
  changed(): void;
  /** Writes for the last time; gives whether that went well. */
  close(): Promise<boolean>;
}

/** How long a change waits to be written, so that many make one text, in milliseconds. */
const DELAY_MS = 500;
/** How often the time is written if nothing else happens, in milliseconds. */
const HEARTBEAT_MS = 10_000;

/**
 * Begins to keep a file, and rejects if it cannot be written. Later on, `complain` is told, once in a row, what a change
 * could not be written for; the next change is tried again.
 */
export async function keepData(
  path: string,
  take: () => object,
  complain: (reason: string) => void,
): Promise<DataKeeper> {
  let timer: NodeJS.Timeout | undefined;
  let hasFailed = false;
  const tryToWrite = async (): Promise<boolean> => {
    try {
      await replaceFile(path, JSON.stringify(take()));
      hasFailed = false;
      return true;
    } catch (error) {
      if (!hasFailed) complain(error instanceof Error ? error.message : String(error));
      hasFailed = true;
      return false;
    }
  };
  let writing: Promise<boolean> = Promise.resolve(true);
  const write = (): Promise<boolean> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(tryToWrite);
    return writing;
  };
  const changed = (): void => {
    timer ??= setTimeout(() => void write(), DELAY_MS);
  };

  await replaceFile(path, JSON.stringify(take()));
  const heartbeat = setInterval(changed, HEARTBEAT_MS).unref();
  return {
    changed,
    close: () => {
      clearInterval(heartbeat);
      return write();
    },
  };
}
