import { arrayAt, isObject, type JsonObject, objectAt, textAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import { resolve, targetOf } from "../spec/resolve.ts";

/** A parameter, with the reference followed. */
export interface Parameter {
  readonly name: string;
  /** `path`, `query`, `header` or `cookie`. */
  readonly where: string;
  readonly required: boolean;
  readonly definition: JsonObject;
  readonly at: Pointer;
}

/** An operation as a caller knows it. */
export interface Operation {
  /** As `GET /jobs/{id}`. */
  readonly title: string;
  /** The same without the names in the path, which are not on the wire. */
  readonly key: string;
  readonly id: string;
  readonly definition: JsonObject;
  readonly at: Pointer;
  readonly parameters: readonly Parameter[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Header parameters that OpenAPI says to ignore: the client sends them by itself. */
const ownedHeaders: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

/** Lists the operations of a document. A prefix that all paths of a document share can be left out of the keys. */
export function operationsOf(document: JsonObject, prefix = ""): readonly Operation[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    methods
      .filter((method) => isObject(objectAt(item)[method]))
      .map((method): Operation => {
        const definition = objectAt(item, method);
        const short = path.startsWith(prefix) ? path.slice(prefix.length) || "/" : path;
        return {
          title: `${method.toUpperCase()} ${short}`,
          key: `${method.toUpperCase()} ${short.replaceAll(/\{[^}]*\}/g, "{}").replace(/(?<=.)\/$/, "")}`,
          id: textAt(definition, "operationId") ?? "",
          definition,
          at: ["paths", path, method],
          parameters: parametersOf(document, path, method),
        };
      }),
  );
}

/** Those of the operation take the place of those of the path. */
function parametersOf(document: JsonObject, path: string, method: string): readonly Parameter[] {
  const holders: readonly Pointer[] = [
    ["paths", path],
    ["paths", path, method],
  ];
  const listed = holders.flatMap((holder) =>
    arrayAt(document, ...holder, "parameters").map((parameter, index) => ({
      definition: objectAt({ found: resolve(document, parameter) }, "found"),
      at:
        isObject(parameter) && typeof parameter.$ref === "string"
          ? targetOf(parameter.$ref)
          : [...holder, "parameters", `${index}`],
    })),
  );
  const byKey = new Map(
    listed.map(({ definition, at }) => {
      const name = textAt(definition, "name") ?? "";
      const where = textAt(definition, "in") ?? "";
      const required = definition.required === true || where === "path";
      return [
        `${where} ${where === "header" ? name.toLowerCase() : name}`,
        { name, where, required, definition, at },
      ] as const;
    }),
  );
  return [...byKey.values()].filter(({ name, where }) => where !== "header" || !ownedHeaders.has(name.toLowerCase()));
}
