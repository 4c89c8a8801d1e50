/** A message of a job, as Reality Modeling v1 gives it in `executionInformation`, and v2 services by an operation. */
export interface JobMessage {
  readonly code?: string;
  readonly title?: string;
  readonly message?: string;
  readonly params?: readonly string[];
}

/** What becomes of a job once it is submitted. Whatever is left out is drawn from the emulator's seed. */
export interface JobFate {
  /**
   * How it ends. Default `success`. In the last tenth of its work, but for 10 seconds at most, a v2 job is on its way
   * there: one that succeeds can't be cancelled any more, any other is `TerminatingOnFailure` or `TerminatingOnCancel`.
   */
  readonly outcome?: "success" | "failed" | "cancelled";
  /**
   * Virtual milliseconds from submission to the end; `Infinity` for a job that never ends. Default: 3 to 15 minutes for
   * a conversion, half an hour to 6 hours for a reconstruction, 10 minutes to 2 hours for an analysis.
   */
  readonly durationMs?: number;
  /** Virtual milliseconds from submission to the start, at most `durationMs`. Default: 5 to 60 seconds. */
  readonly startDelayMs?: number;
  /**
   * Virtual milliseconds from a request to cancel until the job is cancelled. Default 0: at once. A v1 job that ends
   * before keeps its own outcome; a v2 job is `TerminatingOnCancel` meanwhile, and cancelled for sure.
   */
  readonly cancelDelayMs?: number;
  /**
   * The percentages shown between start and end, each for the same time. Before: 0. After success: 100; after any
   * other end: the last one shown. Any numbers go, even falling ones. Default: rising.
   */
  readonly percentages?: readonly number[];
  /** The steps shown between start and end, by v1 services only, each for the same time. Before: `PrepareStep`. */
  readonly steps?: readonly string[];
  /**
   * The states shown between start and end instead of the service's own, in the job as in its progress, each for the
   * same time. Words that no document lists may be among them.
   */
  readonly states?: readonly string[];
  /** The state shown from the end on instead of the service's own, as `Over` or a word that no document lists. */
  readonly endState?: string;
  /** The errors of a job that failed; shown by all services but Reality Conversion v1. Default: one error. */
  readonly errors?: readonly JobMessage[];
  /** Warnings, shown from the end on, by all services but Reality Conversion v1. Default: none. */
  readonly warnings?: readonly JobMessage[];
  /** The processing units that the job took, shown from its end on. */
  readonly estimatedUnits?: number;
}
