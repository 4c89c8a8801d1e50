import type { JsonObject } from "../json.ts";
import type { Located } from "./located.ts";

/** One level of a schema, whatever its spelling: `allOf` merged, `nullable` and `const` translated. */
export interface Shape {
  /** The types without null; none at all for any value. */
  readonly types: ReadonlySet<string>;
  readonly nullable: boolean;
  /** The values of an enum, without null; undefined for any value of the types. */
  readonly values?: readonly unknown[];
  /** Whether other texts may come beside the values. */
  readonly open: boolean;
  readonly properties: ReadonlyMap<string, Located>;
  readonly required: ReadonlySet<string>;
  /** Whether properties that are not described may be there, or of what schema they are. */
  readonly extras: boolean | Located;
  readonly items?: Located;
  /** Alternatives that are more than scalars. */
  readonly variants?: readonly Located[];
  /** All other keywords that say something about values. */
  readonly rest: JsonObject;
}
