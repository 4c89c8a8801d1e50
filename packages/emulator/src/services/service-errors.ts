import type { Problem } from "../fields/problem.ts";
import type { ErrorDetail } from "../http/error-reply.ts";

/** How a service refuses a body that is not as it should be. */
export interface BodyErrors {
  /** The status of a request that is refused for what it says: 422 in v1, mostly, and 400 in v2. */
  readonly status: 400 | 422;
  /** The code of a refused request. */
  readonly invalidRequest: string;
  detailOf(problem: Problem): ErrorDetail;
}

/** What a service puts into its error bodies; each has spellings of its own. */
export interface ServiceErrors extends BodyErrors {
  /** The message of a refused creation. */
  readonly cannotCreate: string;
  /** The code of a refused list request. */
  readonly invalidListRequest: string;
  /** The target of a wrong page size. */
  readonly pageSizeTarget: string;
  readonly progressNotFound: ErrorDetail;
}
