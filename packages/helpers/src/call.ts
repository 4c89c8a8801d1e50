import { InvalidArgumentError, mustBe, type Operation, UnexpectedAnswerError } from "@reality-apis/core";
import type { JobClient } from "./job-client.ts";
import { isObject } from "./property.ts";

/** What goes into one call of an operation. */
export interface CallInput {
  readonly jobId?: string;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Query parameters whose values are already encoded and go out byte for byte, as a continuation token. */
  readonly encodedQuery?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** The most attempts of the call. Default: the client's. */
  readonly attempts?: number;
  /** Leaves the body of a success as text. Default: it is parsed. */
  readonly parseAs?: "text";
}

/** What comes back: openapi-fetch's result, not yet read. */
export interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a verb takes beside the path. */
interface Init extends Pick<{ -readonly [Name in keyof CallInput]: CallInput[Name] }, "body" | "signal" | "parseAs"> {
  attempts?: number | undefined;
  readonly params: { readonly path: Readonly<Record<string, string | undefined>> };
  readonly querySerializer: () => string;
}

/**
 * The one place where a helper calls a client. Here, and only here, the description's paths meet the client's types:
 * codegen has checked the description against the very specification that the types come from.
 */
export async function callOperation(client: JobClient, operation: Operation, input: CallInput): Promise<Answer> {
  return requireAnswer(await startCall(client, operation, input));
}

/** Starts a call; what comes of it is for `requireAnswer` to look at. By these two halves a pool needs no promise more. */
export function startCall(client: JobClient, operation: Operation, input: CallInput): Promise<unknown> {
  const { jobId, body, signal, attempts, parseAs } = input;
  const params = { path: operation.id === undefined ? {} : { [operation.id]: jobId } };
  const querySerializer = input.query || input.encodedQuery ? () => queryText(input) : noQuery;
  // A pool of thousands feels what a spread for each of them would cost.
  const init: Init = { params, querySerializer, signal, attempts };
  if (body !== undefined) init.body = body;
  if (parseAs !== undefined) init.parseAs = parseAs;
  const verb = client[operation.method];
  if (!isVerb(verb))
    throw new InvalidArgumentError("client", `has no ${operation.method}; it must be made by a client package`);
  return verb.call(client, operation.path, init);
}

/** What a call brought, if that is an answer at all. */
export function requireAnswer(answer: unknown): Answer {
  if (isAnswer(answer)) return answer;
  throw new UnexpectedAnswerError("The client gave no response. Is it made by a client package?");
}

/** A job id that is missing or blank is a slip of the caller's, told before anything is sent. */
export function requireJobId(jobId: unknown): string {
  return String(mustBe("the id of a job", typeof jobId === "string" && jobId.trim() !== "", "jobId", jobId));
}

const noQuery = (): string => "";

function queryText({ query = {}, encodedQuery = {} }: CallInput): string {
  const encoded = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const verbatim = Object.entries(encodedQuery).map(([name, value]) => `${name}=${value}`);
  return [...encoded, ...verbatim].join("&");
}

function isVerb(value: unknown): value is (this: unknown, path: string, init: object) => Promise<unknown> {
  return typeof value === "function";
}

function isAnswer(value: unknown): value is Answer {
  return isObject(value) && isObject(value.response) && typeof value.response.status === "number";
}
