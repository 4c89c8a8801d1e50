import { errorReply } from "../../http/error-reply.ts";
import type { Reply } from "../../http/reply.ts";

/** The answer to a request about a workspace that there is not, be it to read it or to create a job in it. */
export function workspaceNotFound(): Reply {
  return errorReply(404, { code: "WorkspaceNotFound", message: "Requested workspace is not available." });
}
