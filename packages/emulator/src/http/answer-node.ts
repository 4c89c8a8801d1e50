import type { IncomingMessage, ServerResponse } from "node:http";
import { errorReply } from "./error-reply.ts";
import { toResponse } from "./reply.ts";

/** The largest body taken in, in bytes; far beyond anything these services are sent. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** Carries one request from Node's server to a handler, and its answer back. */
export async function answerNode(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response = await answer(handle, incoming);
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
}

async function answer(handle: (request: Request) => Promise<Response>, incoming: IncomingMessage): Promise<Response> {
  try {
    const body = await readBody(incoming);
    if (body === undefined) return fault(413, "RequestTooLarge", `The body is larger than ${MAX_BODY_BYTES} bytes.`);
    const request = toRequest(incoming, body);
    if (request === undefined) return fault(400, "InvalidRequest", "The request cannot be read.");
    return await handle(request);
  } catch (error) {
    return fault(500, "InternalServerError", error instanceof Error ? error.message : String(error));
  }
}

function fault(status: number, code: string, message: string): Response {
  return toResponse(errorReply(status, { code, message }));
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size <= MAX_BODY_BYTES ? Buffer.concat(chunks) : undefined;
}

function toRequest(incoming: IncomingMessage, body: Uint8Array): Request | undefined {
  const { method = "GET", url = "/" } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const origin = `http://${incoming.headers.host ?? "localhost"}`;
  try {
    return new Request(url.startsWith("/") ? origin + url : url, {
      method,
      headers,
      ...(method !== "GET" && method !== "HEAD" && { body: new Uint8Array(body) }),
    });
  } catch {
    return undefined;
  }
}
