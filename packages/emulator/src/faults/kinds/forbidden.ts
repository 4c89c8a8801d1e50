import { platformErrors } from "../../http/platform-errors.ts";
import type { Reply } from "../../http/reply.ts";

/** The documented 403: the user may not do this. */
export interface ForbiddenFault {
  readonly kind: "forbidden";
}

export function forbidden(_fault: ForbiddenFault): Reply {
  return platformErrors.insufficientPermissions();
}
