import { type ApiError, isApiError, isAuthError, isNetworkError } from "@reality-apis/core";
import { JobNotFoundError } from "@reality-apis/helpers";
import { causesOf } from "./causes-of.ts";

const checkAddress = "Check the job id, the service and --base-url.";

/** What to do about an error, where its own message does not say. */
export function adviceFor(error: unknown): string | undefined {
  if (error instanceof JobNotFoundError) return checkAddress;
  const chain = causesOf(error);
  const answer = chain.find(isApiError);
  if (answer) return adviceForAnswer(answer);
  if (isAuthError(error)) return "Check --token-file or REALITY_ACCESS_TOKEN.";
  return chain.some(isNetworkError) ? "Check the network and --base-url." : undefined;
}

function adviceForAnswer({ status, retryAfterMs }: ApiError): string {
  if (status === 401) return "Get a fresh access token and put it into --token-file or REALITY_ACCESS_TOKEN.";
  if (status === 403) return "Check that the account of the access token may use this service and this iTwin.";
  if (status === 404) return checkAddress;
  if (status === 429) return retryAfterMs ? `Try again in ${Math.ceil(retryAfterMs / 1000)} s.` : "Try again later.";
  return status >= 500
    ? "The service has a problem of its own: try again later."
    : "Correct what the service objects to.";
}
