import type { GlobalOptions } from "./global-options.ts";
import { writeLine } from "./output/write-line.ts";
import type { World } from "./world.ts";

/** What a command works with. */
export interface Context {
  readonly world: World;
  readonly options: GlobalOptions;
  /** Writes a line of what was asked for. Nothing else goes to the standard output. */
  data(line: string): void;
  /** Tells a person something beside the data, unless they want it quiet. */
  note(line: string): void;
}

export function createContext(world: World, options: GlobalOptions): Context {
  return {
    world,
    options,
    data: (line) => writeLine(world.stdout, line),
    note: (line) => {
      if (!options.quiet) writeLine(world.stderr, line);
    },
  };
}
