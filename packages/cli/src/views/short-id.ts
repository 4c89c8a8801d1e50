/** Enough of a job's id to tell it from others, for lines that are read at a glance. */
export function shortId(jobId: string): string {
  return jobId.length > 12 ? `${jobId.slice(0, 8)}…` : jobId;
}
