/** A message of a job, as Reality Modeling gives it in `executionInformation`. */
export interface JobMessage {
  readonly code?: string;
  readonly title?: string;
  readonly message?: string;
  readonly params?: readonly string[];
}

/** What becomes of a job once it is submitted. Whatever is left out is drawn from the emulator's seed. */
export interface JobFate {
  /** How it ends. Default `success`. */
  readonly outcome?: "success" | "failed" | "cancelled";
  /**
   * Virtual milliseconds from submission to the end; `Infinity` for a job that never ends. Default: 3 to 15 minutes for
   * a conversion, half an hour to 6 hours for a reconstruction.
   */
  readonly durationMs?: number;
  /** Virtual milliseconds from submission to the start, at most `durationMs`. Default: 5 to 60 seconds. */
  readonly startDelayMs?: number;
  /** Virtual milliseconds from a request to cancel until the job is cancelled. Default 0: at once. */
  readonly cancelDelayMs?: number;
  /**
   * The percentages shown between start and end, each for the same time. Before: 0. After success: 100; after any
   * other end: the last one shown. Any numbers go, even falling ones. Default: rising.
   */
  readonly percentages?: readonly number[];
  /** The steps shown between start and end, each for the same time. Before the start it is `PrepareStep`. */
  readonly steps?: readonly string[];
  /** The errors of a job that failed; shown by Reality Modeling only. Default: one error. */
  readonly errors?: readonly JobMessage[];
  /** Warnings, shown from the end on, by Reality Modeling only. Default: none. */
  readonly warnings?: readonly JobMessage[];
  /** The processing units that the job took, shown from its end on. */
  readonly estimatedUnits?: number;
}
