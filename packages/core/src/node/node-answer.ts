import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { LimitedText } from "../attempt/limited-text.ts";
import { TooManyBytes } from "../attempt/read-text.ts";
import { decodeBody } from "./decode-body.ts";
import { NodeHeaders } from "./node-headers.ts";

/**
 * Makes a `Response` of an answer of Node's own http client. What a client reads of it (status, headers, text) is cheap;
 * its streams are made only for those who ask for them.
 */
export function nodeAnswer(message: IncomingMessage, url: string): Response {
  const status = message.statusCode ?? 0;
  const own: Partial<Response> & LimitedText = {
    status,
    statusText: message.statusMessage ?? "",
    ok: status >= 200 && status < 300,
    url,
    type: "basic",
    redirected: false,
    headers: new NodeHeaders(message),
    text: () => readWithin(message, Number.POSITIVE_INFINITY),
    textWithin: (maxBytes) => readWithin(message, maxBytes),
    json: async () => JSON.parse(await readWithin(message, Number.POSITIVE_INFINITY)),
    arrayBuffer: () => streamed(message).arrayBuffer(),
    blob: () => streamed(message).blob(),
    get body() {
      return streamed(message).body;
    },
  };
  return own as Response;
}

function streamed(message: IncomingMessage): Response {
  return new Response(Readable.toWeb(decodeBody(message)) as ReadableStream<Uint8Array<ArrayBuffer>>);
}

function readWithin(message: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const body = decodeBody(message);
    const chunks: Buffer[] = [];
    let bytes = 0;
    body.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        message.destroy();
        reject(new TooManyBytes());
      } else chunks.push(chunk);
    });
    body.on("end", () => {
      // A connection that ends early looks like an end: only a complete message is one.
      if (message.complete) resolve(new TextDecoder().decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
      else reject(new Error("The connection ended before the body had come."));
    });
    body.on("error", reject);
    message.on("close", () => reject(new Error("The connection ended before the body had come.")));
  });
}
