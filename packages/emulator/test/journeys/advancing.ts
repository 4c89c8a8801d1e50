import type { Emulator } from "../../src/index.ts";
import type { Face } from "./face.ts";

/** Moves a manual clock on until the work has come to an end. */
export function advancing({ clock }: Pick<Emulator, "clock">): Face["meanwhile"] {
  return async (work) => {
    let isSettled = false;
    const settle = (): void => {
      isSettled = true;
    };
    work.then(settle, settle);
    while (!isSettled) await clock.advance(1000);
    return work;
  };
}
