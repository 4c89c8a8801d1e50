import { callText, secretsOf } from "./call.ts";
import { callOf } from "./call-of.ts";
import { ApiError, type ApiErrorDetail } from "./errors/api-error.ts";
import { redact } from "./errors/redact.ts";
import { UnexpectedAnswerError } from "./errors/unexpected-answer-error.ts";
import { mustBe } from "./must-be.ts";
import { property } from "./property.ts";
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
 * @throws ApiError for every status that is no success; UnexpectedAnswerError for a success whose body is missing;
 * InvalidArgumentError for what is no answer, as a promise of one.
 */
export function unwrap<Data>(result: CallResult<Data>): Data {
  mustBe("the answer of a call: unwrap(await client.GET(…))", Boolean(result?.response), "result", result);
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
  const clean = cleaner(response);
  const body = serviceError(result.error, clean);
  const said = [body.code, ...(body.message ? [`“${body.message}”`] : [])].filter(Boolean).join(": ");
  const about = body.details.map((detail) => detailText(detail)).filter(Boolean);
  const words = shorten(`${said && ` ${said}`}${about.length ? ` (${about.join("; ")})` : ""}`);
  const { status, headers } = response;
  return new ApiError(`${callOfAnswer(response)} → ${status}${words}`, {
    ...body,
    status,
    requestId: clean(requestIdOf(headers) ?? "") || undefined,
    retryAfterMs: retryAfterMs(headers, Date.now()),
    attempts: callOf(response)?.attempts,
  });
}

/** Takes the token out of the service's words, should it send back what it was sent. */
function cleaner(response: Response): (text: string) => string {
  const call = callOf(response);
  return (text) => (call ? redact(text, secretsOf(call)) : text);
}

function callOfAnswer(response: Response): string {
  const call = callOf(response);
  return call ? callText(call) : "The call";
}

/** An error is no place for a whole body: as many details, and as much of a text, are kept. */
const mostDetails = 100;
const longestText = 200;

interface ServiceError {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly target: string | undefined;
  readonly details: readonly ApiErrorDetail[];
}

/** The service warns that a failed request need not carry its error object: every part of it may be missing. */
function serviceError(body: unknown, clean: (text: string) => string): ServiceError {
  const error = property(body, "error");
  const details = property(error, "details");
  const detail = (value: unknown): ApiErrorDetail => detailOf(value, clean);
  return { ...detail(error), details: Array.isArray(details) ? details.slice(0, mostDetails).map(detail) : [] };
}

function detailOf(value: unknown, clean: (text: string) => string): ApiErrorDetail {
  const text = (name: string): string | undefined => {
    const said = property(value, name);
    return typeof said === "string" && said !== "" ? shorten(clean(said)) : undefined;
  };
  return { code: text("code"), message: text("message"), target: text("target") };
}

function detailText(detail: ApiErrorDetail): string {
  return [detail.target, detail.message].filter(Boolean).join(": ");
}

function shorten(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
