import type * as Fs from "node:fs";
import { dirname, join } from "node:path";

/** How many more changes of the disk are let through. Whoever asks for another one is stopped for good. */
export const budget = { steps: Number.POSITIVE_INFINITY };

export class Stopped extends Error {}

function step<Result>(change: () => Result): Result {
  if (budget.steps <= 0) throw new Stopped("no more steps");
  budget.steps -= 1;
  return change();
}

/** The file system, in which each single change of the disk counts, also those within a recursive one. */
export function stoppingFs(fs: typeof Fs) {
  return {
    ...fs,
    mkdirSync: (path: string) => make(path),
    rmSync: (path: string) => fs.existsSync(path) && remove(path),
    rmdirSync: (path: string) => step(() => fs.rmdirSync(path)),
    mkdtempSync: (prefix: string) => step(() => fs.mkdtempSync(prefix)),
    renameSync: (from: string, to: string) => step(() => fs.renameSync(from, to)),
    writeFileSync(file: string, data: string | Uint8Array) {
      step(() => fs.writeFileSync(file, ""));
      step(() => fs.writeFileSync(file, data));
    },
  };

  function make(path: string): void {
    if (fs.existsSync(path)) return;
    make(dirname(path));
    step(() => fs.mkdirSync(path));
  }

  function remove(path: string): void {
    const isFolder = fs.lstatSync(path).isDirectory();
    for (const name of isFolder ? fs.readdirSync(path) : []) remove(join(path, name));
    step(() => (isFolder ? fs.rmdirSync(path) : fs.unlinkSync(path)));
  }
}
