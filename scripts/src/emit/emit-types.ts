import type { OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import { isObject, type JsonObject } from "../json.ts";
import { compiler } from "./compiler.ts";
import { generator } from "./generator.ts";
import { generatorContext } from "./generator-context.ts";
import { onlyMethods } from "./only-methods.ts";
import { markOpenEnums, openMark } from "./open-enums.ts";

/**
 * Who reads the types. People find everything, by the alphabet; the compiler needs the operations and what they refer
 * to, in any order.
 */
export type Reader = "people" | "compiler";

/**
 * Writes the types of a document: `paths`, `components` and `operations`.
 *
 * @throws TypeError when it is no OpenAPI document.
 */
export async function emitTypes(document: JsonObject, reader: Reader): Promise<string> {
  const marked = markOpenEnums(document);
  if (!isOpenApi(marked)) throw new TypeError("This is not an OpenAPI document.");
  const context = await generatorContext(marked, {
    alphabetize: reader === "people",
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => (openMark in schema ? openString() : undefined),
  });
  const nodes = generator.transformSchema(marked, context).filter((node) => !isEmptyRoot(node));
  return generator.astToString(reader === "people" ? nodes : nodes.map(onlyMethods));
}

/** Types that stand for nothing in a specification without webhooks and shared definitions. */
function isEmptyRoot(node: ts.Node): boolean {
  return compiler.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}

/** `string & {}`: any string, without swallowing the literals that it stands beside. */
function openString(): ts.TypeNode {
  const { factory, SyntaxKind } = compiler;
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
}

function isOpenApi(document: JsonObject): document is JsonObject & OpenAPI3 {
  return typeof document.openapi === "string" && isObject(document.info);
}
