import type { ServiceDescription } from "@reality-apis/core";
import { isObject } from "../../property.ts";
import { readProgress, stepOf } from "../read-progress.ts";
import type { JobReading } from "../reading.ts";

/** What a reading of a job's progress is put together from. */
export interface KeptProgress {
  readonly jobId: string;
  readonly readAt: number;
  readonly highest: number | undefined;
  /** The progress as it was received; `undefined` where none was. */
  readonly progress: unknown;
}

/** Puts the reading of a job's progress together again. */
export function progressReading(service: ServiceDescription, kept: KeptProgress): JobReading | undefined {
  const { jobId, readAt, highest, progress } = kept;
  if (!isObject(progress)) return undefined;
  const { state, meaning, percentage } = readProgress(service, progress);
  const step = stepOf(service, progress);
  return { jobId, readAt, state, meaning, percentage, highest, step, source: "progress", progress };
}
