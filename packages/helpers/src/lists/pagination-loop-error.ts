import { RealityApiError } from "@reality-apis/core";

/** A list gave a continuation token for the second time: it would go round in circles. The items so far were handed out. */
export class PaginationLoopError extends RealityApiError {
  override readonly name = "PaginationLoopError";
  override readonly kind = "paginationLoop";
  /** The token that came again. */
  readonly continuationToken: string;

  constructor(continuationToken: string) {
    super("The list's next link leads to a page that was already read; reading on would never end.");
    this.continuationToken = continuationToken;
  }
}
