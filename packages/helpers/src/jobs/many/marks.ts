/** What is noted of a job of a pool, one bit each. */
export const marks = {
  /** Its progress has been read. */
  seen: 1,
  /** A list says that it has ended, but a request about it was under way just then. */
  ended: 2,
  /** A list has shown it. */
  listed: 4,
  /** The last list that should have shown it did not. */
  missed: 8,
  /** Lists can't find it: only its own progress tells of its end. */
  unlisted: 16,
} as const;
