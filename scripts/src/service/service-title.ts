import { textAt } from "../json.ts";
import type { Spec } from "../spec/spec.ts";

/** The title for people, without the version that many titles end with. */
export function serviceTitle(spec: Pick<Spec, "document" | "entry">): string {
  return (textAt(spec.document, "info", "title") ?? spec.entry.service).replace(/\s+v?\d+(?:\.\d+)*$/i, "");
}
