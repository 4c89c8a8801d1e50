import { Refusal } from "../refusal.ts";
import { isTooDeep, tooDeep } from "./nesting.ts";
import { type Pieces, parsePieces } from "./parse-pieces.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { SourceFile, SourceText } from "./source-file.ts";

/**
 * Parses a YAML file with the line of every value at hand.
 *
 * @param known What is known of pieces of other files; what this one adds goes there, too.
 * @throws Refusal with the line, when it is not valid YAML or when its aliases would grow beyond measure.
 */
export function parseSource(source: SourceText, known: Pieces = new Map()): SourceFile {
  const { value, lineOf } = parsePieces(source.text, known) ?? parseYaml(source);
  if (isTooDeep(value)) throw new Refusal([{ file: source.file, line: 1, reason: tooDeep }]);
  return { ...source, value, lineOf };
}
