import type { Refusal } from "../../http/refusal.ts";
import { invalidRequest } from "../invalid-request.ts";
import type { ServiceErrors } from "../service-errors.ts";

/** A refusal of something that the state of the job does not allow. */
export function forbidChange(errors: ServiceErrors, message: string, reason: string): Refusal {
  return invalidRequest(errors.invalidRequest, message, [{ code: "InvalidChange", message: reason }]);
}
