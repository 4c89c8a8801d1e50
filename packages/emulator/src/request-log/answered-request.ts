import type { JournalEntry } from "../http/journal.ts";

/** One request, told when it was answered. */
export interface AnsweredRequest extends Pick<JournalEntry, "method" | "path" | "query" | "status" | "time"> {
  /** Real milliseconds from the request to its answer. */
  readonly tookMs: number;
}
