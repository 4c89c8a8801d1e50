import type { JsonObject } from "../json.ts";
import { compareRemarks } from "./compare-remarks.ts";
import type { Located } from "./located.ts";
import type { Operation, Parameter } from "./operations-of.ts";
import { sameJson } from "./same-json.ts";
import { partNode, type Walk } from "./walk.ts";

/** How a value is written into the URL: another way is another request. */
const spelling: readonly string[] = ["style", "explode", "allowReserved", "content"];

/** Compares the parameters of an operation. Those of the path stand for each other by their order. */
export function compareParameters(walk: Walk, a: Operation, b: Operation): void {
  const before = byKey(a);
  const after = byKey(b);
  for (const [key, parameter] of before) {
    const other = after.get(key);
    if (other) compareParameter(walk, a, parameter, other);
    else if (parameter.where !== "path")
      push(walk, a, parameter, { kind: "parameter-removed", beforeAt: parameter.at });
  }
  for (const [key, parameter] of after) {
    if (before.has(key) || parameter.where === "path") continue;
    push(walk, a, parameter, {
      kind: `${parameter.required ? "required" : "optional"}-parameter-added`,
      beforeAt: a.at,
      afterAt: parameter.at,
    });
  }
}

function byKey({ title, parameters }: Operation): ReadonlyMap<string, Parameter> {
  const order = [...title.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return new Map(
    parameters.map((parameter) => {
      const { name, where } = parameter;
      if (where === "path") return [`path ${order.indexOf(name)}`, parameter];
      return [`${where} ${where === "header" ? name.toLowerCase() : name}`, parameter];
    }),
  );
}

function compareParameter(walk: Walk, operation: Operation, a: Parameter, b: Parameter): void {
  const where = { beforeAt: a.at, afterAt: b.at };
  if (a.required !== b.required)
    push(walk, operation, a, { kind: b.required ? "became-required" : "became-optional", ...where });
  if (spelling.some((key) => !sameJson(a.definition[key], b.definition[key]))) {
    push(walk, operation, a, { kind: "spelling-changed", ...where });
  }
  const node = partNode(walk, operation.title, partName(a), "request");
  const texts = [a, b].map(({ definition: { schema: _schema, ...rest }, at }): Located => ({ schema: rest, at }));
  if (texts[0] && texts[1]) compareRemarks({ node, path: [] }, texts[0], texts[1]);
  walk.compare({ node, path: [] }, schemaOf(a.definition, a.at), schemaOf(b.definition, b.at));
}

/** The schema of a parameter or a header; that of its content, if it has one. */
export function schemaOf(definition: JsonObject, at: Located["at"]): Located {
  return { schema: definition.schema ?? {}, at: [...at, "schema"] };
}

function push(
  walk: Walk,
  { title }: Operation,
  parameter: Parameter,
  fact: { readonly kind: string; readonly beforeAt?: Located["at"]; readonly afterAt?: Located["at"] },
): void {
  partNode(walk, title, partName(parameter), "request").facts.push({ path: [], ...fact });
}

function partName({ where, name }: Parameter): string {
  return `the ${where} parameter \`${name}\` of`;
}
