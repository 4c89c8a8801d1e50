/** What the service answered, with whatever status. */
export interface Answer {
  readonly response: Response;
  /** The body as it came, read to its end; missing where it was left alone. */
  readonly text?: string;
  /** The parsed body of a success. */
  readonly body?: unknown;
}
