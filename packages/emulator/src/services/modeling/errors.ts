import type { ServiceErrors } from "../service-errors.ts";

/** The list operation has another code than all others, and another spelling of `$top`: so it is documented. */
export const modelingErrors: ServiceErrors = {
  status: 422,
  cannotCreate: "Cannot create job.",
  invalidRequest: "InvalidContextCaptureRequest",
  invalidListRequest: "InvalidRealityModelingRequest",
  pageSizeTarget: "$Top",
  progressNotFound: { code: "JobNotFound", message: "Requested job is not available." },
  detailOf: ({ path }) => ({
    code: "InvalidParameter",
    message: path === "" ? "The request body is not a JSON object." : `Invalid '${path}' parameter.`,
  }),
};
