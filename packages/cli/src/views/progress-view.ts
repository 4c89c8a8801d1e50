import type { JobReading } from "@reality-apis/helpers";

/** Shows how a job goes. Times are milliseconds since the epoch. */
export interface ProgressView {
  show(reading: JobReading, nextLookAt: number | undefined): void;
  /** A look that brought nothing; the next one may. */
  trouble(text: string, nextLookAt: number): void;
  /** Something beside the job's progress. */
  note(text: string): void;
  /** Ends the showing; nothing may come after it. */
  end(): void;
}
