import type { Kept } from "../data/kept.ts";
import { keptObject } from "../data/kept-object.ts";

const partsKind = keptObject<Readonly<Record<string, unknown>>>();

/** The parts of a service, each under its name, as one thing to keep. A part that a snapshot lacks is wrong. */
export function keepService(parts: Readonly<Record<string, Kept>>): Kept {
  return {
    save: () => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.save()])),
    restore: (saved, path, problems) => {
      const kept = partsKind(saved, path, problems);
      if (kept === undefined) return;
      for (const [name, part] of Object.entries(parts)) part.restore(kept[name], `${path}.${name}`, problems);
    },
  };
}
