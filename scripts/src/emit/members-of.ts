import type ts from "typescript";
import { compiler } from "./compiler.ts";

/** What stands between the braces of a type, if it has any. */
export function membersOf(type: ts.Node): readonly ts.TypeElement[] {
  return compiler.isTypeLiteralNode(type) ? type.members : [];
}
