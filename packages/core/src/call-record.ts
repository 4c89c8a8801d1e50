/** Which call an answer belongs to, for the messages of errors. Never the query and never a header. */
export interface CallRecord {
  readonly method: string;
  /** The path of the address, as it went out. */
  readonly path: string;
}

/** Kept beside the answers rather than on them: a `Response` may be anybody's object. */
const records = new WeakMap<Response, CallRecord>();

export function rememberCall(response: Response, record: CallRecord): void {
  records.set(response, record);
}

/** The call behind an answer; known for each answer that came through a client of this copy of the package. */
export function callOf(response: Response): CallRecord | undefined {
  return records.get(response);
}
