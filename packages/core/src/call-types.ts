/**
 * The types of a call by path. They read the types that openapi-typescript generates, as those of openapi-fetch do, but
 * more strictly: a misspelt option, an unknown query parameter and a surplus property of
 * a body are errors here, and an open enumeration (`"a" | (string & {})`) comes out of an answer as it went in.
 */

/** The verbs, as they stand in the generated types. */
export type Verb = "get" | "post" | "put" | "patch" | "delete";

/** The paths that have a verb. */
export type PathWith<Paths, Method extends Verb> = {
  [Path in keyof Paths & string]: Paths[Path] extends Readonly<Record<Method, object>> ? Path : never;
}[keyof Paths & string];

/** One verb of a client: a path that has it, then what the path's operation takes. */
export type CallByPath<Paths, Method extends Verb> = <
  Path extends PathWith<Paths, Method>,
  As extends ParseAs = "json",
>(
  path: Path,
  ...init: InitArguments<CallInit<OperationAt<Paths, Path, Method>, As>>
) => Promise<CallOutcome<OperationAt<Paths, Path, Method>, As>>;

/**
 * How to read the body of an answer. `text` is read within the limits of time and size, as `json` is; the others hand
 * the body over unread, and from then on only the call's `signal` ends it.
 */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

type OperationAt<Paths, Path extends keyof Paths, Method extends Verb> = Paths[Path][Method & keyof Paths[Path]];

/** The second argument may be left out where the operation needs nothing. */
type InitArguments<Init> = object extends Init ? [init?: Init] : [init: Init];

/** What a call takes beside its path: the operation's parameters and body, and how to make the request. */
export type CallInit<Operation, As extends ParseAs = "json"> = ParametersOf<Operation> &
  BodyOf<Operation> &
  CallSettings<As>;

/** How to make one request. Everything else of `RequestInit` is allowed too, as `signal`. */
export interface CallSettings<As extends ParseAs = "json"> extends Omit<RequestInit, "body" | "headers" | "method"> {
  /** Headers of this request alone. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How to read the body of a successful answer. Default: `json`. */
  readonly parseAs?: As;
  /** The most attempts of this call, the first included. Default: the client's; never more than that. */
  readonly attempts?: number;
  /** The longest time of one attempt of this call, in milliseconds. Default: the client's. */
  readonly attemptTimeoutMs?: number;
  /** Writes the query in a way of your own. */
  readonly querySerializer?: (query: Readonly<Record<string, unknown>>) => string;
}

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? object extends Parameters
    ? { readonly params?: Parameters }
    : { readonly params: Parameters }
  : { readonly params?: never };

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { readonly body: Content[keyof Content] }
  : { readonly body?: never };

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

/** What a call gives: the body of the success, or of the error, and the answer that it came in. */
export type CallOutcome<Operation, As extends ParseAs = "json"> =
  | { readonly data: ParsedAs<SuccessBody<Operation>, As>; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: ErrorBody<Operation>; readonly response: Response };

type SuccessBody<Operation> = Operation extends { responses: infer Responses }
  ? ContentOf<Responses[keyof Responses & SuccessStatus]>
  : undefined;

type ErrorBody<Operation> = Operation extends { responses: infer Responses }
  ? ContentOf<Responses[Exclude<keyof Responses, SuccessStatus>]>
  : undefined;

type ContentOf<Answer> = Answer extends { content: infer Content } ? Content[keyof Content] : undefined;

interface Parsed {
  readonly text: string;
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: ReadableStream<Uint8Array> | null;
}

type ParsedAs<Body, As extends ParseAs> = As extends keyof Parsed ? Parsed[As] : Body;
