import type { Problem } from "../fields/problem.ts";
import type { ErrorDetail } from "../http/error-reply.ts";

/** What a service puts into its error bodies; each has spellings of its own. */
export interface ServiceErrors {
  /** The code of a refused request. */
  readonly invalidRequest: string;
  /** The code of a refused list request. */
  readonly invalidListRequest: string;
  /** The target of a wrong page size. */
  readonly pageSizeTarget: string;
  readonly progressNotFound: ErrorDetail;
  detailOf(problem: Problem): ErrorDetail;
}
