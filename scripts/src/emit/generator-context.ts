import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import { holdsKey, isObject, type JsonObject } from "../json.ts";
import { compiler } from "./compiler.ts";
import { generator } from "./generator.ts";
import { markOpenEnums, openMark } from "./open-enums.ts";

/** A document as the generator wants it, and what it has to know of it. */
export interface GeneratorContext {
  readonly document: OpenAPI3;
  readonly context: GlobalContext;
}

const smallest: OpenAPI3 = {
  openapi: "3.1.1",
  info: { title: "", version: "" },
  components: { schemas: { Any: { type: "string" } } },
};

/**
 * The context in which the generator works on a document. Its own entry lints the document and puts it together first,
 * which has been done here already, and takes longer than all that follows. So the entry works on the smallest document
 * there is, and what it makes of the options there is used for the real one.
 *
 * @throws TypeError when it is no OpenAPI document.
 */
export async function generatorContext(
  unmarked: JsonObject,
  { alphabetize }: { readonly alphabetize: boolean },
): Promise<GeneratorContext> {
  const document = markOpenEnums(unmarked);
  if (!isOpenApi(document)) throw new TypeError("This is not an OpenAPI document.");
  const options = { alphabetize, defaultNonNullable: false, silent: true };
  const seen: GlobalContext[] = [];
  await generator.default(smallest, {
    ...options,
    transform: (_schema, { ctx }) => {
      seen.push(ctx);
      return undefined;
    },
  });
  const [known] = seen;
  if (!known) throw new TypeError("openapi-typescript did not work on a schema, so its context is not known");
  const context: GlobalContext = {
    ...known,
    transform: (schema) => (openMark in schema ? openString() : undefined),
    // To look for them takes as long as to work on a document without any.
    discriminators: holdsKey(document, "discriminator")
      ? generator.scanDiscriminators(document, options)
      : { objects: {}, refsHandled: [] },
    injectFooter: [],
    resolve: (reference) => generator.resolveRef(document, reference, { silent: true }),
  };
  return { document, context };
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
