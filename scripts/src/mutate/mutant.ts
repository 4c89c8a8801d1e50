/** A safety rule switched off: one edit of the sources, and the tests that have to notice. */
export interface Mutant {
  /** The rule, as a reader of the report knows it. */
  readonly rule: string;
  /** The file to edit, below `packages/core/src`. */
  readonly file: string;
  /** A text that stands there exactly once. */
  readonly from: string;
  readonly to: string;
  /** The test files to run, below `packages/core/test`. */
  readonly tests: readonly string[];
  /** Which of their tests: a pattern of titles. */
  readonly titles: string;
}
