import { fork } from "node:child_process";

/** The end of a call whose answer unpacks into 64 MiB, and what it took. */
export interface BombResult {
  readonly end: string;
  readonly grownMiB: number;
}

/** Lets one client meet the bomb in a process of its own, since what counts is how far that process grows. */
export function playBomb(clientName: string): Promise<BombResult> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("bomb-cell.ts", import.meta.url), [clientName]);
    child.once("message", (result: BombResult) => {
      child.kill();
      resolve(result);
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the process of ${clientName} ended with code ${code}`)));
  });
}
