import { astToString, type OpenAPI3, transformSchema } from "openapi-typescript";
import ts from "typescript";
import { isObject, type JsonObject } from "../json.ts";
import { generatorContext } from "./generator-context.ts";
import { markOpenEnums, openMark } from "./open-enums.ts";

/** How types are written. */
export interface TypesOptions {
  /** Whether by the alphabet, for people who read them; else as they stand in the document. */
  readonly alphabetize: boolean;
}

/**
 * Writes the types of a document: `paths`, `components` and `operations`.
 *
 * @throws TypeError when it is no OpenAPI document.
 */
export async function emitTypes(document: JsonObject, { alphabetize }: TypesOptions): Promise<string> {
  const marked = markOpenEnums(document);
  if (!isOpenApi(marked)) throw new TypeError("This is not an OpenAPI document.");
  const context = await generatorContext(marked, {
    alphabetize,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => (openMark in schema ? openString() : undefined),
  });
  return astToString(transformSchema(marked, context).filter((node) => !isEmptyRoot(node)));
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
