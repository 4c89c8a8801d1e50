import type ts from "typescript";
import { objectAt } from "../json.ts";
import { compiler } from "./compiler.ts";
import { membersOf } from "./members-of.ts";

/** Parts of an operation that the generator writes of each, whether it has them or not. */
const parts: ReadonlySet<string> = new Set(["parameters", "requestBody"]);

/**
 * A path as the generator made it, with no more than its operations and the parts that are given of them. The generator
 * adds the methods that a path doesn't have, the bodies that an operation doesn't have, and parameters of all kinds.
 */
export function onlyGiven(paths: ts.Node, item: unknown): ts.Node | undefined {
  const { factory } = compiler;
  const [path] = membersOf(paths);
  if (!path || !compiler.isPropertySignature(path) || !path.type || !compiler.isTypeLiteralNode(path.type)) return path;
  const methods = path.type.members
    .filter((member) => member.questionToken === undefined && nameOf(member) !== "parameters")
    .map((method) => {
      if (!compiler.isPropertySignature(method) || !method.type || !compiler.isTypeLiteralNode(method.type))
        return method;
      const given = objectAt(item, nameOf(method));
      const members = method.type.members.filter((member) => !parts.has(nameOf(member)) || nameOf(member) in given);
      return factory.createPropertySignature(undefined, method.name, undefined, factory.createTypeLiteralNode(members));
    });
  return factory.createPropertySignature(undefined, path.name, undefined, factory.createTypeLiteralNode(methods));
}

function nameOf({ name }: ts.TypeElement): string {
  return name !== undefined && compiler.isIdentifier(name) ? name.text : "";
}
