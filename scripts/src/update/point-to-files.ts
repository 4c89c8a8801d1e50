import { basename } from "node:path";
import { isObject, valueAt } from "../json.ts";
import { targetOf } from "../spec/resolve.ts";
import type { EditContext } from "./edit-context.ts";

/** References in the file itself: what stands in a shared file is referred to there. */
export function pointToFiles(context: EditContext, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => pointToFiles(context, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === "$ref" && typeof child === "string" ? pointToFile(context, child) : pointToFiles(context, child),
    ]),
  );
}

function pointToFile({ spec }: EditContext, reference: string): string {
  const target = targetOf(reference);
  if (!reference.startsWith("#") || valueAt(spec.document, target) === undefined) return reference;
  const { file } = spec.locate(target);
  return file === spec.entry.spec ? reference : `./${basename(file)}${reference}`;
}
