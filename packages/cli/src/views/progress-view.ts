import type { JobReading } from "@reality-apis/helpers";

/** Shows how a job goes. Times are milliseconds since the epoch. */
export interface ProgressView {
  show(reading: JobReading, nextLookAt: number | undefined): void;
  /**
   * A look that brought nothing; the next one may.
   *
   * @param short what is wrong, in a few words
   * @param nextLookAt `undefined` where there is no next one
   * @param detail the same in full, where there is more to say
   */
  trouble(short: string, nextLookAt: number | undefined, detail?: string): void;
  /** Something beside the job's progress. */
  note(text: string): void;
  /** Ends the showing; nothing may come after it. */
  end(): void;
}
