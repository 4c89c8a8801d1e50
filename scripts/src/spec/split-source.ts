/** An entry of a mapping, whose lines stand together. */
export interface Entry {
  readonly key: string;
  /** That of the key, counted from 1. */
  readonly line: number;
  /** What the key stands for, entry by entry; or the whole entry as text, to be read by itself. */
  readonly value: readonly Entry[] | string;
}

/** A text by its lines, counted from 0. */
interface Lines {
  readonly count: number;
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
  /** Whether nothing stands behind the key, so that its value may be a mapping below it. */
  readonly isBare: boolean;
}

/** What is shorter is read as fast in one piece. */
const fewLines = 100;

/** A key that is a text for every reader of YAML, and what stands behind it. */
const keyLine = /^(?:(?!(?:true|false|null):)([a-z_$/][\w$/{}.~-]{0,200})|"([^"\\]{0,200})"|'([^']{0,200})'):(| .*)$/i;
/** The items of a list may stand as deep as its key. */
const listItem = /^-(?: |$)/;
const nothing = /^ *(?:#.*)?$/;

/**
 * Splits a YAML text into the entries of its outer mappings, as far as each begins in a line of its own. A parser needs
 * far less time and memory for many pieces than for all at once, and two versions of a text have most pieces in common.
 * Undefined when the text is short, or when a piece by itself could mean something else than it does in its place.
 */
export function splitSource(text: string): readonly Entry[] | undefined {
  const lines = linesOf(text);
  return lines.count > fewLines ? entriesIn(lines, 0, lines.count) : undefined;
}

function linesOf(text: string): Lines {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return {
    count: starts.length,
    line: (index) => text.slice(starts[index], (starts[index + 1] ?? text.length + 1) - 1),
    between: (from, to) => text.slice(starts[from], starts[to]),
  };
}

function entriesIn(lines: Lines, from: number, to: number): readonly Entry[] | undefined {
  return blocksIn(lines, from, to)?.map((block) => {
    const isLong = block.isBare && block.to - block.from > fewLines;
    const inner = isLong ? entriesIn(lines, block.from + 1, block.to) : undefined;
    return { key: block.key, line: block.from + 1, value: inner ?? lines.between(block.from, block.to) };
  });
}

/** The entries between two lines. Undefined if one of the lines at their depth begins none, or if a key comes twice. */
function blocksIn(lines: Lines, from: number, to: number): readonly Block[] | undefined {
  const blocks = new Map<string, Block>();
  let last: Block | undefined;
  let depth = -1;
  for (let index = from; index < to; index += 1) {
    const line = lines.line(index);
    if (nothing.test(line)) continue;
    const indent = line.search(/[^ ]/);
    if (depth < 0) depth = indent;
    if (indent < depth) return undefined;
    if (indent > depth) continue;
    const [, plain, double, single, rest = ""] = keyLine.exec(line.slice(depth)) ?? [];
    const key = plain ?? double ?? single;
    if (key !== undefined && !blocks.has(key)) {
      if (last) last.to = index;
      last = { key, from: index, to, isBare: nothing.test(rest) };
      blocks.set(key, last);
    } else if (!last || !listItem.test(line.slice(depth))) return undefined;
  }
  return blocks.size > 0 ? [...blocks.values()] : undefined;
}
