import { arrayAt } from "../../src/json.ts";
import type { FoundProperty } from "./schemas-at.ts";

/**
 * Says in what a property of a specification differs from what a document says of it: its kind, as `string` or `number|string`,
 * then in any order `required`, `null`, and bounds as `min:0`. A specification may allow null where no
 * document does, and more values.
 */
export function compareProperty(found: FoundProperty, told: string, values: readonly string[]): readonly string[] {
  const [kind = "", ...marks] = told.split(" ");
  const types = new Set(found.schemas.flatMap(({ type }) => (Array.isArray(type) ? type : [type])));
  const listed = new Set(found.schemas.flatMap((schema) => [schema.const, ...arrayAt(schema, "enum")]));
  return [
    ...kind.split("|").flatMap((type) => (types.has(type) ? [] : [`is not of type ${type}`])),
    ...(marks.includes("null") && !types.has("null") ? ["may not be null"] : []),
    ...compareRequired(found, marks),
    ...marks.filter((mark) => mark.includes(":")).flatMap((mark) => compareBound(found, mark)),
    ...values.filter((value) => !listed.has(value)).map((value) => `may not be ${value}`),
  ];
}

function compareRequired({ required }: FoundProperty, marks: readonly string[]): readonly string[] {
  if (required === undefined || required === marks.includes("required")) return [];
  return [required ? "is required" : "is not required"];
}

const keywords: { readonly [name: string]: string } = { min: "minimum", max: "maximum" };

function compareBound({ schemas }: FoundProperty, mark: string): readonly string[] {
  const name = mark.slice(0, mark.indexOf(":"));
  const value = mark.slice(name.length + 1);
  const said = schemas.flatMap((schema) => schema[keywords[name] ?? name] ?? []);
  return said.some((one) => String(one) === value) ? [] : [`has no ${mark}, but ${said.join(", ") || "nothing"}`];
}
