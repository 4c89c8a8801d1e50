import { objectAt, textAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";

const componentName = /^[A-Za-z0-9._-]+$/;
const pathTemplate = /^(?:\/(?:[A-Za-z0-9._~-]+|\{[A-Za-z0-9._-]+\}))+$/;
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Refuses names that could become code, or be lost, on their way into a generated module. */
export function checkNames(document: unknown, refuse: (at: Pointer, reason: string) => void): void {
  for (const [kind, components] of Object.entries(objectAt(document, "components"))) {
    for (const name of Object.keys(objectAt(components))) {
      if (!componentName.test(name)) {
        refuse(["components", kind, name], `the component name "${name}" may only hold A-Z a-z 0-9 . _ -`);
      }
    }
  }
  for (const path of Object.keys(objectAt(document, "paths"))) {
    if (!pathTemplate.test(path))
      refuse(["paths", path], `the path "${path}" is not a plain path template, as /jobs/{id}`);
  }
  checkOperationIds(document, refuse);
}

function checkOperationIds(document: unknown, refuse: (at: Pointer, reason: string) => void): void {
  const seen = new Map<string, string>();
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    for (const method of methods.filter((name) => Object.hasOwn(objectAt(item), name))) {
      const at = ["paths", path, method, "operationId"];
      const id = textAt(item, method, "operationId");
      const place = `${method.toUpperCase()} ${path}`;
      if (id === undefined) refuse(["paths", path, method], `${place} has no operationId; give it one`);
      else if (!componentName.test(id)) refuse(at, `the operationId "${id}" may only hold A-Z a-z 0-9 . _ -`);
      else if (seen.has(id)) refuse(at, `the operationId "${id}" is also that of ${seen.get(id)}; rename one of them`);
      else seen.set(id, place);
    }
  }
}
