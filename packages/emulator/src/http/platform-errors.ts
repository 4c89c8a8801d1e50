import { errorReply } from "./error-reply.ts";
import type { Reply } from "./reply.ts";

/** Answers that the platform gives before a service sees the request. */
export const platformErrors = {
  operationNotFound: (): Reply =>
    errorReply(
      404,
      {
        code: "ResourceNotFound",
        message: "The requested resource was not found. Verify the API URL and the Accept header.",
      },
      [{ code: "OperationNotFound", message: "Unable to match incoming request to an operation." }],
    ),
  headerNotFound: (): Reply =>
    errorReply(401, {
      code: "HeaderNotFound",
      message: "Header Authorization was not found in the request. Access denied.",
    }),
  unauthorized: (): Reply =>
    errorReply(401, { code: "Unauthorized", message: "The access token is not valid. Access denied." }),
  insufficientPermissions: (): Reply =>
    errorReply(403, {
      code: "InsufficientPermissions",
      message: "The user has insufficient permissions for the requested operation.",
    }),
  iTwinNotFound: (): Reply => errorReply(404, { code: "iTwinNotFound", message: "Requested iTwin is not available." }),
} as const;
