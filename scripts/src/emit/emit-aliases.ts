import { arrayAt, isObject, objectAt, textAt } from "../json.ts";
import { docComment } from "./doc-comment.ts";
import { literal } from "./literal.ts";
import { arrayName, typeName } from "./names.ts";

/** Writes a name for each schema, so that editors show `Job`, and an array beside each enum. */
export function emitAliases(document: unknown): string {
  const schemas = Object.entries(objectAt(document, "components", "schemas"));
  schemas.sort(([a], [b]) => (a < b ? -1 : 1));
  return schemas.map(([name, schema]) => `\n${emitAlias(name, schema)}`).join("");
}

function emitAlias(name: string, schema: unknown): string {
  const type = typeName(name);
  const source = `components["schemas"][${JSON.stringify(name)}]`;
  const description = textAt(schema, "description");
  const comment = description === undefined ? "" : docComment([description.trim()]);
  if (isPlainObject(schema)) {
    return `type ${type}Schema = ${source};\n${comment}export interface ${type} extends ${type}Schema {}\n`;
  }
  return `${comment}export type ${type} = ${source}${isUnion(schema) ? " | never" : ""};\n${emitArray(type, schema)}`;
}

/** An interface keeps its name in editors and messages, and can only stand for an object without alternatives. */
export function isPlainObject(schema: unknown): boolean {
  return isObject(schema) && schema.type === "object" && !["allOf", "anyOf", "oneOf"].some((key) => key in schema);
}

/**
 * Whether editors would spell the alternatives out. A union takes its name from where it is first written, which is not
 * here; with `never` beside it, it is a union of its own, and shown as `Job`.
 */
function isUnion(schema: unknown): boolean {
  return isObject(schema) && ("oneOf" in schema || "anyOf" in schema);
}

function emitArray(type: string, schema: unknown): string {
  const values = enumTexts(schema);
  if (values.length === 0) return "";
  const comment = docComment([`Every {@link ${type}} that the specification names.`]);
  return `\n${comment}export const ${arrayName(type)} = ${literal(values)} as const;\n`;
}

/** The texts of an enum schema; empty for any other. */
export function enumTexts(schema: unknown): readonly string[] {
  return arrayAt(schema, "enum").filter((value) => typeof value === "string");
}
