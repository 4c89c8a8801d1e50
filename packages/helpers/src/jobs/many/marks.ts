/** What is noted of a job of a pool, one bit each. */
export const marks = {
  /** Its progress has been read. */
  seen: 1,
  /** A request about it is under way. */
  asking: 2,
  /** A list says that it has ended, but a request about it was under way just then. */
  ended: 4,
  /** A list has shown it. */
  listed: 8,
  /** The last list that should have shown it did not. */
  missed: 16,
  /** Lists can't find it: only its own progress tells of its end. */
  unlisted: 32,
} as const;
