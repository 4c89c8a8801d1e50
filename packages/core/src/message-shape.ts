/** Where the facts of an answer with a job's messages stand. */
export interface MessagesShape {
  readonly envelope: string;
  readonly errors: string;
  readonly warnings?: string;
}

/** Where the facts of one error or warning stand. */
export interface MessageShape {
  readonly code?: string;
  readonly title?: string;
  /** The message itself. Placeholders such as `%1` in it stand for the parameters, in order. */
  readonly text?: string;
  readonly params?: string;
}
