import type { JobMessage } from "../jobs/job-fate.ts";

/** A job's messages as v1 services show them: copies, as bodies are not to be changed through them. */
export function shownMessages(messages: readonly JobMessage[]): (JobMessage & { params?: string[] })[] {
  return messages.map(({ params, ...message }) => ({
    ...message,
    ...(params !== undefined && { params: [...params] }),
  }));
}
