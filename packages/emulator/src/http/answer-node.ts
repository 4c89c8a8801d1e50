import type { IncomingMessage, ServerResponse } from "node:http";
import { BrokenConnection } from "./broken-connection.ts";
import { errorReply } from "./error-reply.ts";
import type { Handle } from "./handle.ts";
import { toResponse } from "./reply.ts";

/** The largest body taken in, in bytes; far beyond anything these services are sent. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** Carries one request from Node's server to a handler, and its answer back, or breaks the connection as the handler does. */
export async function answerNode(handle: Handle, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await answer(handle, incoming);
  if (response === undefined) return void incoming.socket.resetAndDestroy();
  const { bytes, isWhole } = await drain(response);
  // Node does not reckon the length of what comes after its head, and would send it in chunks.
  const length =
    response.body === null || response.headers.has("content-length") ? {} : { "content-length": bytes.length };
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...length });
  if (isWhole) return void outgoing.end(bytes);
  // In good order, as a reset could overtake what was written.
  outgoing.write(bytes, () => outgoing.destroy());
}

/** `undefined` where the connection is to break before any answer. */
async function answer(handle: Handle, incoming: IncomingMessage): Promise<Response | undefined> {
  try {
    const body = await readBody(incoming);
    if (body === undefined) return failure(413, "RequestTooLarge", `The body is larger than ${MAX_BODY_BYTES} bytes.`);
    const request = toRequest(incoming, body);
    if (request === undefined) return failure(400, "InvalidRequest", "The request cannot be read.");
    return await handle(request);
  } catch (error) {
    if (error instanceof BrokenConnection) return undefined;
    return failure(500, "InternalServerError", error instanceof Error ? error.message : String(error));
  }
}

function failure(status: number, code: string, message: string): Response {
  return toResponse(errorReply(status, { code, message }));
}

/** The body, or as much of it as there is before it breaks. */
async function drain({ body }: Response): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  try {
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) chunks.push(part.value);
    return { bytes: Buffer.concat(chunks), isWhole: true };
  } catch {
    return { bytes: Buffer.concat(chunks), isWhole: false };
  }
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
