import type ts from "typescript";
import { compiler } from "./compiler.ts";

/**
 * The generated `paths` without all that is no operation: the parameters that stand beside the operations, which have
 * them too, and the methods that a path doesn't have. These take half of the text.
 */
export function onlyMethods(node: ts.Node): ts.Node {
  const { factory } = compiler;
  if (!compiler.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const { modifiers, name, typeParameters, heritageClauses } = node;
  const paths = node.members.map((path) => {
    if (!compiler.isPropertySignature(path) || !path.type || !compiler.isTypeLiteralNode(path.type)) return path;
    const methods = path.type.members.filter((member) => member.questionToken === undefined && !isParameters(member));
    return factory.createPropertySignature(undefined, path.name, undefined, factory.createTypeLiteralNode(methods));
  });
  return factory.createInterfaceDeclaration(modifiers, name, typeParameters, heritageClauses, paths);
}

function isParameters({ name }: ts.TypeElement): boolean {
  return name !== undefined && compiler.isIdentifier(name) && name.text === "parameters";
}
