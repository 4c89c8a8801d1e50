import { arrayAt, isObject, type JsonObject, objectAt, textAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import { resolve } from "../spec/resolve.ts";
import type { Spec } from "../spec/spec.ts";

/** An operation of the specification. */
export interface FoundOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly at: Pointer;
  readonly definition: JsonObject;
  /** The names in the path template, in order. */
  readonly pathParameters: readonly string[];
  /** Those of the path and those of the operation, references followed. */
  readonly parameters: readonly JsonObject[];
}

const methods = ["get", "put", "post", "delete", "patch"];

/** Finds every operation of a specification by its operationId. */
export function findOperations({ document }: Pick<Spec, "document">): ReadonlyMap<string, FoundOperation> {
  const found = new Map<string, FoundOperation>();
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    for (const method of methods) {
      const definition = objectAt(item, method);
      const id = textAt(definition, "operationId");
      if (id === undefined) continue;
      const parameters = [...arrayAt(item, "parameters"), ...arrayAt(definition, "parameters")]
        .map((parameter) => resolve(document, parameter))
        .filter(isObject);
      const pathParameters = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
      found.set(id, {
        id,
        method: method.toUpperCase(),
        path,
        at: ["paths", path, method],
        definition,
        pathParameters,
        parameters,
      });
    }
  }
  return found;
}

/** The query parameter of that name, if the operation has it. */
export function queryParameter(operation: FoundOperation, name: string): JsonObject | undefined {
  return operation.parameters.find((parameter) => parameter.in === "query" && parameter.name === name);
}
