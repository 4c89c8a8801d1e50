import type { ErrorDetail } from "../../http/error-reply.ts";
import type { ServiceErrors } from "../service-errors.ts";
import { propertyDetail } from "./property-detail.ts";

/** What the v2 services spell differently in their errors. */
export interface ErrorWords {
  /** As `Reality Modeling`; the codes say it too, without the space. */
  readonly title: string;
  readonly pageSizeTarget: string;
  readonly progressNotFound: ErrorDetail;
}

export function errorsV2({ title, pageSizeTarget, progressNotFound }: ErrorWords): ServiceErrors {
  const code = `Invalid${title.replaceAll(" ", "")}Request`;
  return {
    status: 400,
    invalidRequest: code,
    invalidListRequest: code,
    cannotCreate: `Invalid request to ${title}.`,
    pageSizeTarget,
    progressNotFound,
    detailOf: propertyDetail,
  };
}
