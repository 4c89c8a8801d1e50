import { arrayAt, holdsKey, isObject, type JsonObject } from "../json.ts";
import { resolve } from "../spec/resolve.ts";

/** Marks the `string` beside an enum, for the generator's transform. Never leaves this process. */
export const openMark = "x-open";

/**
 * Marks the open enums of a document: `anyOf` of an enum and a bare string. Without the mark they would become
 * `"a" | "b" | string`, which is `string` and completes nothing. What the generator writes into is a copy.
 */
export function markOpenEnums(document: JsonObject): JsonObject {
  // The generator writes the values of discriminators into the schemas that they tell apart.
  const isWrittenInto = holdsKey(document, "discriminator");
  const mark = (value: unknown): unknown => {
    if (!isWrittenInto && !holdsKey(value, "anyOf")) return value;
    if (Array.isArray(value)) return value.map(mark);
    if (!isObject(value)) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mark(child)]));
    const members = arrayAt(value, "anyOf");
    if (!members.some((member) => arrayAt(resolve(document, member), "enum").length > 0)) return copy;
    const marked = arrayAt(copy, "anyOf");
    return {
      ...copy,
      anyOf: members.map((member, index) => (isBareString(member) ? { ...member, [openMark]: true } : marked[index])),
    };
  };
  return { ...document, ...Object.fromEntries(Object.entries(document).map(([key, value]) => [key, mark(value)])) };
}

function isBareString(schema: unknown): schema is JsonObject {
  return isObject(schema) && schema.type === "string" && !("enum" in schema) && !("const" in schema);
}
