import ts from "typescript";

/** What is measured in one file. Lines are counted from 1. */
export interface FileMeasure {
  readonly file: string;
  readonly lines: number;
  readonly functions: readonly FunctionMeasure[];
  /** The lines where the type `any` is written. */
  readonly anys: readonly number[];
  /** The lines of comments that silence a tool, with the words that do it. */
  readonly suppressions: readonly { readonly line: number; readonly words: string }[];
}

export interface FunctionMeasure {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

const suppression = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/;

/** Measures one source file. */
export function measureFile(file: string, text: string): FileMeasure {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const functions: FunctionMeasure[] = [];
  const anys: number[] = [];
  const comments = new Map<number, string>();
  const addComment = (start: number, end: number): void => void comments.set(start, text.slice(start, end));
  const visit = (node: ts.Node): void => {
    const line = lineAt(node.getStart(source));
    if (node.kind === ts.SyntaxKind.AnyKeyword) anys.push(line);
    if (isFunctionWithBody(node)) {
      functions.push({ name: functionName(node, source), line, lines: lineAt(node.end) - line + 1 });
    }
    ts.forEachLeadingCommentRange(text, node.pos, addComment);
    ts.forEachTrailingCommentRange(text, node.end, addComment);
    // The children with the punctuation, which is where some comments stand.
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  const suppressions = [...comments].flatMap(([start, comment]) => {
    const words = suppression.exec(comment)?.[0];
    return words === undefined ? [] : [{ line: lineAt(start), words }];
  });
  return { file, lines: lineCount(text), functions, anys, suppressions };
}

function lineCount(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

function isFunctionWithBody(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && "body" in node && node.body !== undefined;
}

function functionName(node: ts.FunctionLikeDeclaration, source: ts.SourceFile): string {
  if (node.name) return node.name.getText(source);
  if (ts.isConstructorDeclaration(node)) return "constructor";
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText(source)
    : "(anonymous)";
}
