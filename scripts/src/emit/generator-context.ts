import type { GlobalContext, OpenAPI3, OpenAPITSOptions } from "openapi-typescript";
import { generator } from "./generator.ts";

const smallest: OpenAPI3 = {
  openapi: "3.1.1",
  info: { title: "", version: "" },
  components: { schemas: { Any: { type: "string" } } },
};

/**
 * The context in which the generator works on a document. Its own entry lints the document and puts it together first,
 * which has been done here already, and takes longer than all that follows. So the entry works on the smallest document
 * there is, and what it makes of the options there is used for the real one.
 */
export async function generatorContext(document: OpenAPI3, options: OpenAPITSOptions): Promise<GlobalContext> {
  const seen: GlobalContext[] = [];
  await generator.default(smallest, {
    ...options,
    transform: (_schema, { ctx }) => {
      seen.push(ctx);
      return undefined;
    },
  });
  const [context] = seen;
  if (!context) throw new TypeError("openapi-typescript did not work on a schema, so its context is not known");
  return {
    ...context,
    transform: options.transform,
    discriminators: generator.scanDiscriminators(document, options),
    injectFooter: [],
    resolve: (reference) => generator.resolveRef(document, reference, { silent: true }),
  };
}
