import type { Pointer } from "../pointer.ts";

/** One parsed YAML file. */
export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  /** Without a byte order mark, lines ended by LF, so that a checkout's habits don't matter. */
  readonly text: string;
  readonly value: unknown;
  /** The line, counted from 1, of what a pointer leads to, or of the nearest thing around it. */
  lineOf(pointer: Pointer): number;
}

/** A YAML file that was read but not parsed. */
export type SourceText = Pick<SourceFile, "file" | "text">;
