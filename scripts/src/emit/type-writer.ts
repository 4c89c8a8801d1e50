import type { GlobalContext } from "openapi-typescript";
import type ts from "typescript";
import { type JsonObject, objectAt } from "../json.ts";
import { compiler } from "./compiler.ts";
import { generator } from "./generator.ts";
import { generatorContext } from "./generator-context.ts";
import { membersOf } from "./members-of.ts";
import { onlyGiven } from "./only-given.ts";

/** Writes the types of one document. */
export type WriteTypes = (document: JsonObject) => Promise<string>;

/** What the generator makes of one path or component: a property of its holder. */
type Make = (context: GlobalContext) => ts.Node | undefined;

const printer = compiler.createPrinter({ removeComments: true });
const nowhere = compiler.createSourceFile("", "", compiler.ScriptTarget.ES2022);

/**
 * Writes types that no one but the compiler reads: the operations, each with the parts that are given of it, and all
 * components, in any order and without a word. What several documents have in common is made once. The operations are to
 * have no ids: the generator writes those with one in another place.
 *
 * @throws TypeError when it is no OpenAPI document.
 */
export function typeWriter(): WriteTypes {
  const known = new Map<string, string>();
  return async (unmarked) => {
    const { document, context } = await generatorContext(unmarked, { alphabetize: false });
    const paths = Object.entries(document.paths ?? {}).map(([path, item]) =>
      textOf(known, context, ["paths", path, item], (own) =>
        onlyGiven(generator.transformPathsObject({ [path]: item }, own), item),
      ),
    );
    const components = Object.entries(document.components ?? {}).flatMap(([kind, all]) => {
      const members = Object.entries(objectAt(all)).map(([name, component]) =>
        textOf(known, context, [kind, name, component], (own) =>
          componentOf(generator.transformComponentsObject({ [kind]: { [name]: component } }, own), kind),
        ),
      );
      return members.some((member) => member !== "") ? [`${kind}: {\n${members.join("\n")}\n};`] : [];
    });
    const helpers = generator.astToString(context.injectFooter);
    return `export interface paths {\n${paths.join("\n")}\n}\nexport interface components {\n${components.join("\n")}\n}\n${helpers}`;
  };
}

/**
 * The text of one property, from what is known, or made for this document. What the generator asks the rest of the
 * document about, or adds a helper for, may be another text in the next document: that is not remembered.
 */
function textOf(known: Map<string, string>, context: GlobalContext, said: readonly unknown[], make: Make): string {
  const { discriminators, injectFooter, resolve } = context;
  const key = JSON.stringify(said);
  const found = known.get(key);
  let isAlone = Object.keys(discriminators.objects).length === 0;
  if (isAlone && found !== undefined) return found;
  const helpers = injectFooter.length;
  const node = make({
    ...context,
    resolve: (reference) => {
      isAlone = false;
      return resolve(reference);
    },
  });
  // Without its layout, a text is read back a third faster.
  const text = node ? printer.printNode(compiler.EmitHint.Unspecified, node, nowhere).replaceAll(/\n +/g, "\n") : "";
  if (isAlone && injectFooter.length === helpers) known.set(key, text);
  return text;
}

/** Of a kind of components that has no types, nothing. */
function componentOf([holder]: readonly ts.Node[], kind: string): ts.Node | undefined {
  const all = holder && membersOf(holder).find(({ name }) => name && compiler.isIdentifier(name) && name.text === kind);
  return all && compiler.isPropertySignature(all) && all.type ? membersOf(all.type)[0] : undefined;
}
