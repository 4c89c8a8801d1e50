import type ts from "typescript";
import type { JsonObject } from "../json.ts";
import { compiler } from "./compiler.ts";
import { generator } from "./generator.ts";
import { generatorContext } from "./generator-context.ts";

/**
 * Writes the types of a document, by the alphabet: `paths`, `components` and `operations`.
 *
 * @throws TypeError when it is no OpenAPI document.
 */
export async function emitTypes(unmarked: JsonObject): Promise<string> {
  const { document, context } = await generatorContext(unmarked, { alphabetize: true });
  return generator.astToString(generator.transformSchema(document, context).filter((node) => !isEmptyRoot(node)));
}

/** Types that stand for nothing in a specification without webhooks and shared definitions. */
function isEmptyRoot(node: ts.Node): boolean {
  return compiler.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}
