/** Which call an answer belongs to, for the messages of errors. Never the query and never a header. */
export interface CallRecord {
  readonly method: string;
  readonly url: string;
  /** How many attempts it took. */
  readonly attempts: number;
}

/** A call in words, as `GET /realityconversion/jobs/9e2d`: the path only, since a query may hold what is private. */
export function callText({ method, url }: Pick<CallRecord, "method" | "url">): string {
  return `${method} ${new URL(url).pathname}`;
}
