import type { JobReading } from "@reality-apis/helpers";
import { errorText } from "../errors/error-text.ts";

/** A reading as one line of NDJSON: as the helpers give it, but with times in ISO 8601 and the time of the next look. */
export function readingJson(reading: JobReading, nextLookAt: number | undefined): string {
  const { readAt, jobError, messagesError, ...rest } = reading;
  return JSON.stringify({
    ...rest,
    readAt: new Date(readAt).toISOString(),
    ...(nextLookAt === undefined ? {} : { nextLookAt: new Date(nextLookAt).toISOString() }),
    ...(jobError === undefined ? {} : { jobError: errorText(jobError) }),
    ...(messagesError === undefined ? {} : { messagesError: errorText(messagesError) }),
  });
}
