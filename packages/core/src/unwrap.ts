import { ApiError, type ApiErrorDetail, type ApiErrorFacts } from "./errors/api-error.ts";
import { UnexpectedAnswerError } from "./errors/unexpected-answer-error.ts";
import { callOf, callText } from "./finish.ts";
import { requestIdOf } from "./request-id.ts";
import { retryAfterMs } from "./retry-after.ts";

/** What a call of a client gives: the data, or the error the service sent, and the answer either came in. */
export interface CallResult<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The data of a call, or an `ApiError` that says what the service said.
 *
 * @example const { job } = unwrap(await client.GET("/jobs/{id}", { params: { path: { id } } }));
 * @throws ApiError for every status that is no success; UnexpectedAnswerError for a success whose body is missing.
 */
export function unwrap<Data>(result: CallResult<Data>): Data {
  const { response, data } = result;
  if (!response.ok) throw apiErrorOf(result);
  if (data === undefined && response.status !== 204 && response.status !== 205) {
    throw new UnexpectedAnswerError(`${callOfAnswer(response)} → ${response.status} without the body it should have.`);
  }
  return data as Data;
}

/** Makes the error of an unsuccessful call, from whatever the service or something before it sent as the body. */
export function apiErrorOf(result: CallResult<unknown>): ApiError {
  const { response } = result;
  const body = serviceError(result.error);
  const said = [body.code, ...(body.message ? [`“${shorten(body.message)}”`] : [])].filter(Boolean).join(": ");
  const about = body.details.map((detail) => detailText(detail)).filter(Boolean);
  const message = `${callOfAnswer(response)} → ${response.status}${said && ` ${said}`}${about.length ? ` (${about.join("; ")})` : ""}`;
  return new ApiError(message, { ...factsOf(response), ...body });
}

function factsOf(response: Response): Pick<ApiErrorFacts, "status" | "requestId" | "retryAfterMs" | "attempts"> {
  return {
    status: response.status,
    requestId: requestIdOf(response.headers),
    retryAfterMs: retryAfterMs(response.headers, Date.now()),
    attempts: callOf(response)?.attempts,
  };
}

function callOfAnswer(response: Response): string {
  const call = callOf(response);
  return call ? callText(call) : "The call";
}

interface ServiceError {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly target: string | undefined;
  readonly details: readonly ApiErrorDetail[];
}

/** The service warns that a failed request need not carry its error object: every part of it may be missing. */
function serviceError(body: unknown): ServiceError {
  const error = property(body, "error");
  const details = property(error, "details");
  return { ...detailOf(error), details: Array.isArray(details) ? details.map(detailOf) : [] };
}

function detailOf(value: unknown): ApiErrorDetail {
  return {
    code: textOf(property(value, "code")),
    message: textOf(property(value, "message")),
    target: textOf(property(value, "target")),
  };
}

function detailText(detail: ApiErrorDetail): string {
  return [detail.target, detail.message && shorten(detail.message)].filter(Boolean).join(": ");
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
