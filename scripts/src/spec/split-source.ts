/** An entry of a mapping, whose lines stand together. */
export interface Entry {
  readonly key: string;
  /** That of the key, counted from 1. */
  readonly line: number;
  /** What the key stands for, entry by entry or said at once; or the whole entry as text, to be read by itself. */
  readonly value: readonly Entry[] | Said | string;
}

/** A text that stands in one line, and means the same to every reader of YAML. */
export interface Said {
  readonly said: string;
}

/** A text by its lines, counted from 0. */
interface Lines {
  /** How deep each line stands, seen once: a line is asked about at every level around it. Of an empty one, -1. */
  readonly depths: readonly number[];
  /** A line without the character that ends it. */
  line(index: number): string;
  /** The text from one line to before another. */
  between(from: number, to: number): string;
}

/** The lines of an entry: from its key to before the next one. */
interface Block {
  readonly key: string;
  readonly from: number;
  to: number;
  /** What stands behind the key; if nothing does, its value may be a mapping below it. */
  readonly rest: string;
}

/** What is shorter is read in one piece. */
const fewLines = 3;

/** A key that is a text for every reader of YAML, and what stands behind it. */
const keyLine = /^(?:(?!(?:true|false|null):)([a-z_$/][\w$/{}.~-]{0,200})|"([^"\\]{0,200})"|'([^']{0,200})'):(| .*)$/i;
/** The items of a list may stand as deep as its key. */
const listItem = /^-(?: |$)/;
const nothing = /^ *(?:#.*)?$/;
/** A text behind a key that needs no parser: words, or anything between double quotes that escapes nothing. */
const plainText = /^ (?!(?:true|false|null) *$)(?:([a-z][a-z0-9_ .,/()-]*)|"([^"\\]*)" *)$/i;

/**
 * Splits a YAML text into the entries of its mappings, as far as each begins in a line of its own. A parser needs far
 * less time and memory for many pieces than for all at once, a text in one line needs none, and two versions have most
 * pieces in common, as have the parts of one. Undefined when the text is short, or when a piece by itself could mean
 * something else than it does in its place.
 */
export function splitSource(text: string): readonly Entry[] | undefined {
  const lines = linesOf(text);
  const count = lines.depths.length;
  return count > fewLines ? entriesIn(lines, 0, count) : undefined;
}

function linesOf(text: string): Lines {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  const line = (index: number): string => text.slice(starts[index], (starts[index + 1] ?? text.length + 1) - 1);
  return {
    depths: starts.map((_start, index) => depthOf(line(index))),
    line,
    between: (from, to) => text.slice(starts[from], starts[to]),
  };
}

function depthOf(line: string): number {
  return nothing.test(line) ? -1 : line.search(/[^ ]/);
}

function entriesIn(lines: Lines, from: number, to: number): readonly Entry[] | undefined {
  return blocksIn(lines, from, to)?.map((block) => {
    const { key, from: first, to: end, rest } = block;
    const isLong = end - first > fewLines && nothing.test(rest);
    const inner = isLong ? entriesIn(lines, first + 1, end) : end - first === 1 ? readText(rest) : undefined;
    return { key, line: first + 1, value: inner ?? lines.between(first, end) };
  });
}

function readText(rest: string): Said | undefined {
  const [, words, quoted] = plainText.exec(rest) ?? [];
  const said = words?.trimEnd() ?? quoted;
  return said === undefined ? undefined : { said };
}

/** The entries between two lines. Undefined if one of the lines at their depth begins none, or if a key comes twice. */
function blocksIn(lines: Lines, from: number, to: number): readonly Block[] | undefined {
  const blocks = new Map<string, Block>();
  let last: Block | undefined;
  let depth = -1;
  for (let index = from; index < to; index += 1) {
    const indent = lines.depths[index] ?? -1;
    if (indent < 0 || (depth >= 0 && indent > depth)) continue;
    if (depth < 0) depth = indent;
    if (indent < depth) return undefined;
    const line = lines.line(index).slice(depth);
    const [, plain, double, single, rest = ""] = keyLine.exec(line) ?? [];
    const key = plain ?? double ?? single;
    if (key !== undefined && !blocks.has(key)) {
      if (last) last.to = index;
      last = { key, from: index, to, rest };
      blocks.set(key, last);
    } else if (!last || !listItem.test(line)) return undefined;
  }
  return blocks.size > 0 ? [...blocks.values()] : undefined;
}
