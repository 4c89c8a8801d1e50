import type { Change } from "./change.ts";
import type { Level } from "./level.ts";
import type { Disagreement } from "./weigh-opinions.ts";

/** What a new specification does to the users of one entry of a client. */
export interface ServiceDiff {
  /** As `reality-conversion@v1`. */
  readonly name: string;
  readonly service: string;
  /** As `Reality Conversion v1`. */
  readonly title: string;
  /** What users install, as `@reality-apis/reality-conversion`. */
  readonly packageName: string;
  /** What they import, as `@reality-apis/reality-conversion/v2`. */
  readonly entry: string;
  readonly level: Level;
  /** The gravest first. */
  readonly changes: readonly Change[];
  /** Where the types alone would say something else; the graver of the two stands in the changes. */
  readonly disagreements: readonly Disagreement[];
}
