import type { Change } from "../diff/change.ts";
import { type Peeled, peel } from "../diff/peel.ts";
import { type JsonObject, objectAt, valueAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import type { Spec } from "../spec/spec.ts";
import { type Translator, translateSchema } from "./translate-schema.ts";

/** What is known while edits are proposed. */
export interface EditContext {
  readonly spec: Spec;
  readonly vendor: JsonObject;
  /** What all paths of the document begin with. */
  readonly prefix: string;
  readonly names: ReadonlyMap<string, string>;
  /** New schemas that the edits refer to. */
  readonly added: Map<string, unknown>;
  /** What operations of this document name as their source. */
  readonly source: string;
}

export function translatorOf({ vendor, names, added, spec }: EditContext, way: "request" | "response"): Translator {
  return { vendor, way, names, added, taken: objectAt(spec.document, "components", "schemas") };
}

/** A schema of the service's document, as it is written here. */
export function translate(context: EditContext, way: "request" | "response", at: Pointer | undefined): unknown {
  return translateSchema(translatorOf(context, way), at && valueAt(context.vendor, at));
}

/** Which way the values of a change go; of both ways, the one that is closed. */
export function wayOf({ uses }: Change): "request" | "response" {
  return uses.includes("request") ? "request" : "response";
}

/** The curated schema at a place, without its wrappers. */
export function curatedAt({ spec }: EditContext, at: Pointer): Peeled {
  return peel(spec.document, { schema: valueAt(spec.document, at), at });
}
