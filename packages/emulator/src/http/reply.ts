/** An answer before it becomes a `Response`. */
export interface Reply {
  readonly status: number;
  /** Sent as JSON; left out for answers without a body. */
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export function toResponse(reply: Reply): Response {
  const headers = new Headers(reply.headers);
  if (reply.body === undefined) return new Response(null, { status: reply.status, headers });
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(reply.body), { status: reply.status, headers });
}
