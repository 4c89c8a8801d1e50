import { RealityApiError } from "@reality-apis/core";

/** A list would never end: a continuation token came again, or nothing but empty pages. The items so far were handed out. */
export class PaginationLoopError extends RealityApiError {
  override readonly name = "PaginationLoopError";
  override readonly kind = "paginationLoop";
  /** The token that came again, or that of the page after the last empty one. */
  readonly continuationToken: string;

  /** @param emptyPages how many pages in a row were empty; 0 for a token that came again */
  constructor(continuationToken: string, emptyPages: number) {
    super(
      emptyPages > 0
        ? `The list gave ${emptyPages} empty pages in a row, each with a link to the next; raise maxEmptyPages to read on.`
        : "The list's next link leads to a page that was already read; reading on would never end.",
    );
    this.continuationToken = continuationToken;
  }
}
