import type { JobMessages } from "./job-messages.ts";
import type { JobOutcome, KnownMeaning } from "./states.ts";

/** One answer about a job, with the time it was read. */
export interface JobReading<Job = unknown, Progress = unknown> {
  readonly jobId: string;
  /** When the answer was read, in milliseconds since the epoch. */
  readonly readAt: number;
  /** The state as the service spells it; `undefined` where the answer has none. */
  readonly state: string | undefined;
  /** What the state means, whatever its spelling. `unknown` for one that the specification does not list. */
  readonly meaning: KnownMeaning;
  /** How much is done, from 0 to 100; `undefined` where the answer does not say. It may fall when a new step begins. */
  readonly percentage: number | undefined;
  /** The highest percentage of this watch so far: for bars that must not go back. */
  readonly highest: number | undefined;
  /** The step at work, in the service's own words; a free text. */
  readonly step: string | undefined;
  /** Whether the progress was read, or the job itself where its progress can't tell. */
  readonly source: "progress" | "job";
  /** The progress as it was received, with every property the service sent; `undefined` when `source` is `job`. */
  readonly progress: Progress | undefined;
  /** How the job ended. Only the last reading of a watch has it. */
  readonly outcome?: JobOutcome;
  /** The job itself, on the last reading, where it was fetched. */
  readonly job?: Job;
  /** Why the job could not be fetched after its end, where that failed for good. */
  readonly jobError?: unknown;
  /** The errors and warnings of a job that failed, on the last reading, where the service tells them. */
  readonly messages?: JobMessages;
  /** Why the messages could not be read, where they have to be asked for and that failed. */
  readonly messagesError?: unknown;
}
