import type { Caller } from "../../http/caller.ts";
import { invalidRequest } from "../invalid-request.ts";
import type { RefusalWords } from "./detector-api.ts";

const MESSAGES = { userId: "User must have a user id.", accountId: "User must have an account id." } as const;

/** Throws the documented Refusal if the caller lacks what an operation asks for. */
export function requireOf({ lacks }: Caller, needed: "userId" | "accountId", { code, message }: RefusalWords): void {
  if (lacks !== needed) return;
  throw invalidRequest(code, message, [{ code: "InvalidValue", message: MESSAGES[needed] }], 400);
}
