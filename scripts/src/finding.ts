/** One thing that is wrong, and where. */
export interface Finding {
  /** The file, relative to the repository, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and what to do about it. */
  readonly reason: string;
}

/** A finding as one line that editors and terminals turn into a link. */
export function formatFinding({ file, line, reason }: Finding): string {
  return `${file}:${line}: ${reason}`;
}
