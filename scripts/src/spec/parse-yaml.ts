import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Pointer } from "../pointer.ts";
import { Refusal } from "../refusal.ts";
import { tooDeep } from "./nesting.ts";
import type { SourceText } from "./source-file.ts";

/** What a YAML text says. */
export interface Yaml {
  readonly value: unknown;
  /** How many there are; what they lead to stands in the value. */
  readonly aliases: number;
  /** The line, counted from 1, of what a pointer leads to, or of the nearest thing around it. */
  lineOf(pointer: Pointer): number;
}

/** More aliases than a person writes, and far fewer than it takes to fill the memory. */
const maxAliases = 1_000;
const overflow = /call stack/;

/**
 * Parses a YAML text with the line of every value at hand.
 *
 * @throws Refusal with the line, when it is not valid YAML or when its aliases would grow beyond measure.
 */
export function parseYaml({ file, text }: SourceText): Yaml {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
      file,
      line: lineAt(pos[0]),
      reason: overflow.test(message) ? tooDeep : `is not valid YAML: ${firstLine(message)}`,
    }));
    if (problems.length > 0) throw new Refusal(problems);
    const aliases = text.includes("*") ? countAliases(file, document, lineAt) : 0;
    const value = toPlainValue(file, document);
    const tree = remade(() => parseDocument(text));
    return { value, aliases, lineOf: (pointer) => lineAt(offsetOf(tree(), pointer)) };
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal([{ file, line: 1, reason: tooDeep }]);
    throw error;
  }
}

/** The tree takes many times the memory of what it says, so it is not kept, but made again for who asks. */
function remade(make: () => Document): () => Document {
  let last: WeakRef<Document> | undefined;
  return () => {
    const tree = last?.deref() ?? make();
    last = new WeakRef(tree);
    return tree;
  };
}

function countAliases(file: string, document: Document, lineAt: (offset: number) => number): number {
  let count = 0;
  visit(document, {
    Alias(_key, alias, ancestors) {
      count += 1;
      const target = alias.resolve(document);
      const refuse = (reason: string): never => {
        throw new Refusal([{ file, line: lineAt(alias.range?.[0] ?? 0), reason }]);
      };
      if (!target) refuse(`the alias *${alias.source} names no anchor`);
      if (count > maxAliases) refuse(`has more than ${maxAliases} aliases`);
      if (target && ancestors.includes(target)) refuse(`the alias *${alias.source} stands inside its own anchor`);
    },
  });
  return count;
}

function toPlainValue(file: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const reason = "its aliases grow beyond measure when they are followed; write the values out";
    throw new Refusal([{ file, line: 1, reason }]);
  }
}

/** Where a key (in a mapping) or an item (in a sequence) starts; the nearest place around it, if it is not there. */
function offsetOf(document: Document, pointer: Pointer): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of pointer) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === part);
      if (!isPair(pair) || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = rangeStart(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0]?.trim() ?? message;
}
