import type { Finding } from "../finding.ts";
import { type FileMeasure, measureFile } from "./measure-file.ts";
import type { FileTree } from "./read-code.ts";

export const maxFileLines = 150;
export const maxFunctionLines = 40;

/** The measure of the house: a table to look at, and what breaks the rules. */
export interface HouseReport {
  readonly table: string;
  readonly findings: readonly Finding[];
}

/** Measures every hand-written file. Sizes count for sources; suppressions and `any` everywhere. */
export function measureHouse(files: FileTree): HouseReport {
  const measures = [...files].map(([file, text]) => measureFile(file, text));
  const sources = measures.filter(({ file }) => !isTest(file));
  return {
    table: table(sources),
    findings: [...sources.flatMap(sizeFindings), ...measures.flatMap(disciplineFindings)],
  };
}

function isTest(file: string): boolean {
  return file.split("/").includes("test");
}

function sizeFindings({ file, lines, functions }: FileMeasure): readonly Finding[] {
  const long = functions.filter((measure) => measure.lines > maxFunctionLines);
  return [
    ...(lines > maxFileLines
      ? [{ file, line: 1, reason: `has ${lines} lines; at most ${maxFileLines}, so divide it` }]
      : []),
    ...long.map(({ name, line, lines: length }) => ({
      file,
      line,
      reason: `${name} has ${length} lines; at most ${maxFunctionLines}, so divide it`,
    })),
  ];
}

function disciplineFindings({ file, anys, suppressions }: FileMeasure): readonly Finding[] {
  const allowed = (words: string): boolean => words === "@ts-expect-error" && file.endsWith(".test-d.ts");
  return [
    ...anys.map((line) => ({ file, line, reason: "the type any switches the compiler off; use unknown and a guard" })),
    ...suppressions
      .filter(({ words }) => !allowed(words))
      .map(({ line, words }) => ({ file, line, reason: `${words} silences a tool; mend what it says instead` })),
  ];
}

function table(measures: readonly FileMeasure[]): string {
  const names = [...new Set(measures.map(({ file }) => roomOf(file)))];
  const rooms = names.map((name) => [name, measures.filter(({ file }) => roomOf(file) === name)] as const);
  const head = [
    "room",
    "files",
    "lines",
    "file median/p90/max",
    "functions",
    "function median/p90/max",
    "any",
    "silenced",
  ];
  const rows = [...rooms, ["all", measures] as const].map(([room, inRoom]) => row(room, inRoom));
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((cells) => cells[column]?.length ?? 0)));
  return [head, ...rows]
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function row(room: string, measures: readonly FileMeasure[]): readonly string[] {
  const functions = measures.flatMap((measure) => measure.functions);
  return [
    room,
    `${measures.length}`,
    `${measures.reduce((sum, { lines }) => sum + lines, 0)}`,
    spread(measures.map(({ lines }) => lines)),
    `${functions.length}`,
    spread(functions.map(({ lines }) => lines)),
    `${measures.flatMap(({ anys }) => anys).length}`,
    `${measures.flatMap(({ suppressions }) => suppressions).length}`,
  ];
}

function roomOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "scripts" ? first : `${first}/${second}`;
}

/** Median, 90th percentile and maximum. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return `${at(0.5)} / ${at(0.9)} / ${sorted.at(-1) ?? 0}`;
}
