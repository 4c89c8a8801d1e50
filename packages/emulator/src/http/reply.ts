import { brokenBody } from "./broken-body.ts";

/** An answer before it becomes a `Response`. */
export interface Reply {
  readonly status: number;
  /** Sent as JSON; left out for answers without a body. */
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it stands, instead of `body`, with the content type that the headers say, or that of JSON. */
  readonly text?: string;
  /** Breaks the connection after so many bytes of the body. Default: never. */
  readonly breaksAfterBytes?: number;
}

export function toResponse(reply: Reply): Response {
  const { status, breaksAfterBytes } = reply;
  const headers = new Headers(reply.headers);
  const text = textOf(reply);
  if (text === undefined) return new Response(null, { status, headers });
  if (!headers.has("content-type")) headers.set("content-type", "application/json");
  if (breaksAfterBytes === undefined) return new Response(text, { status, headers });
  const bytes = new TextEncoder().encode(text);
  headers.set("content-length", String(bytes.length));
  return new Response(brokenBody(bytes.subarray(0, breaksAfterBytes)), { status, headers });
}

/** The text of the body; `undefined` for an answer without one. */
export function textOf({ text, body }: Reply): string | undefined {
  return text ?? (body === undefined ? undefined : JSON.stringify(body));
}
