import { fieldDetail } from "../field-detail.ts";
import type { ServiceErrors } from "../service-errors.ts";

export const conversionErrors: ServiceErrors = {
  status: 422,
  cannotCreate: "Cannot create job.",
  invalidRequest: "InvalidRealityConversionRequest",
  invalidListRequest: "InvalidRealityConversionRequest",
  pageSizeTarget: "$top",
  progressNotFound: { code: "ProgressNotFound", message: "Requested progress is not available." },
  detailOf: fieldDetail,
};
