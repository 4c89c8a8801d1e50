import { astToString, type OpenAPI3, transformSchema } from "openapi-typescript";
import ts from "typescript";
import { isObject, type JsonObject } from "../json.ts";
import type { Spec } from "../spec/spec.ts";
import { emitAliases } from "./emit-aliases.ts";
import { generatorContext } from "./generator-context.ts";
import { header } from "./header.ts";
import { markOpenEnums, openMark } from "./open-enums.ts";

/** Writes `schema.ts`: the types of the specification, and a readable name for each of its schemas. */
export async function emitSchema(spec: Spec): Promise<string> {
  const document = markOpenEnums(spec.document);
  if (!isOpenApi(document)) throw new TypeError(`${spec.entry.spec} is not an OpenAPI document`);
  const context = await generatorContext(document, {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => (openMark in schema ? openString() : undefined),
  });
  const nodes = transformSchema(document, context);
  return header(spec) + astToString(nodes.filter((node) => !isEmptyRoot(node))) + emitAliases(spec.document);
}

/** Types that stand for nothing in a specification without webhooks and shared definitions. */
function isEmptyRoot(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}

/** `string & {}`: any string, without swallowing the literals that it stands beside. */
function openString(): ts.TypeNode {
  const { factory } = ts;
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
}

function isOpenApi(document: JsonObject): document is JsonObject & OpenAPI3 {
  return typeof document.openapi === "string" && isObject(document.info);
}
