import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Pointer } from "../pointer.ts";
import { Refusal } from "../refusal.ts";
import type { SourceFile, SourceText } from "./source-file.ts";

/** More aliases than a person writes, and far fewer than it takes to fill the memory. */
export const maxAliases = 1_000;
/** Deeper than any specification, and shallow enough for every function that walks through one. */
export const maxDepth = 200;

const tooDeep = `is nested too deeply; at most ${maxDepth} levels are read`;
const overflow = /call stack/;

/**
 * Parses a YAML file with the line of every value kept.
 *
 * @throws Refusal with the line, when it is not valid YAML or when its aliases would grow beyond measure.
 */
export function parseSource({ file, text }: SourceText): SourceFile {
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
    refuseAliases(file, document, lineAt);
    const value = toPlainValue(file, document);
    if (depthOf(value) > maxDepth) throw new Refusal([{ file, line: 1, reason: tooDeep }]);
    const tree = remade(document, () => parseDocument(text));
    return { file, text, value, lineOf: (pointer) => lineAt(offsetOf(tree(), pointer)) };
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal([{ file, line: 1, reason: tooDeep }]);
    throw error;
  }
}

/** The tree takes many times the memory of what it says: it may go once it was read, and is made again for who asks. */
function remade(tree: Document, make: () => Document): () => Document {
  let kept = new WeakRef(tree);
  return () => {
    const known = kept.deref() ?? make();
    kept = new WeakRef(known);
    return known;
  };
}

function refuseAliases(file: string, document: Document, lineAt: (offset: number) => number): void {
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

/** Level by level rather than by recursion, which is what the depth is measured for. */
function depthOf(value: unknown): number {
  let depth = 0;
  for (let level: unknown[] = [value]; level.length > 0 && depth <= maxDepth; depth += 1) {
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return depth;
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
