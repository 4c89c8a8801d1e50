import type { Stage } from "./stage.ts";

/** A project outside of this repository that uses the published packages. */
export interface Consumer {
  /** Chooses it: `--only <name>`. */
  readonly name: string;
  /** What runs or builds it, with the version. */
  readonly runtime: string;
  /** The folder in `scripts/consumers` that it is made from. */
  readonly template: string;
  /** Whether it needs the versions that are published second. */
  readonly needsSecond?: boolean;
  /** Installs and runs it. Gives what it says of itself; rejects where something is not as it should be. */
  run(stage: Stage): Promise<string>;
}
