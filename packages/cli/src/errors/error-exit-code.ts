import { isApiError, isAuthError, isInvalidArgumentError } from "@reality-apis/core";
import { TimeoutError } from "@reality-apis/helpers";
import { exitCodes } from "../exit-codes.ts";
import { causesOf } from "./causes-of.ts";
import { MissingTokenError } from "./missing-token-error.ts";
import { UsageError } from "./usage-error.ts";

/** The exit code for an error. Whatever has no code of its own comes from the service or the way there. */
export function errorExitCode(error: unknown): number {
  if (error instanceof UsageError || isInvalidArgumentError(error)) return exitCodes.usage;
  if (error instanceof TimeoutError) return exitCodes.timeLimit;
  return causesOf(error).some(isAboutAccess) ? exitCodes.auth : exitCodes.service;
}

function isAboutAccess(error: unknown): boolean {
  if (error instanceof MissingTokenError || isAuthError(error)) return true;
  return isApiError(error) && (error.status === 401 || error.status === 403);
}
