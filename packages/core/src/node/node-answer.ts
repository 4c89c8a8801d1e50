import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { TextDecoder } from "node:util";
import type { LimitedText } from "../attempt/limited-text.ts";
import { decodeBody } from "./decode-body.ts";
import { NodeHeaders } from "./node-headers.ts";

/**
 * Makes a `Response` of an answer of Node's own http client. What a client reads of it (status, headers, text) is cheap;
 * its streams are made only for those who ask for them.
 */
export function nodeAnswer(message: IncomingMessage, url: string): Response {
  const own: Partial<Response> = new NodeAnswer(message, url);
  return own as Response;
}

class NodeAnswer implements Partial<Response>, LimitedText {
  readonly status: number;
  readonly ok: boolean;
  readonly url: string;
  readonly type = "basic";
  readonly redirected = false;
  readonly headers: Headers;
  readonly #message: IncomingMessage;
  #isUsed = false;
  #web: Response | undefined;

  constructor(message: IncomingMessage, url: string) {
    this.status = message.statusCode ?? 0;
    this.ok = this.status >= 200 && this.status < 300;
    this.url = url;
    this.headers = new NodeHeaders(message);
    this.#message = message;
    // Nobody reads a body that is not there, but only a message that was read to its end gives its connection back.
    if (this.#isEmpty) message.resume();
  }

  get #isEmpty(): boolean {
    return this.status === 204 || this.status === 205 || this.status === 304;
  }

  get statusText(): string {
    return this.#message.statusMessage ?? "";
  }
  get bodyUsed(): boolean {
    return this.#isUsed;
  }
  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#isEmpty ? null : this.#streamed().body;
  }
  async text(): Promise<string> {
    return (await this.textWithin(Number.POSITIVE_INFINITY)) ?? "";
  }
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#streamed().arrayBuffer();
  }
  async blob(): Promise<Blob> {
    return this.#streamed().blob();
  }
  async textWithin(maxBytes: number): Promise<string | undefined> {
    if (this.#isEmpty) return "";
    const bytes = await bytesWithin(this.#message, this.#decoded(), maxBytes);
    return bytes && utf8.decode(bytes);
  }

  #decoded(): Readable {
    // A message that was read to its end says nothing more: waiting for it would never end.
    if (this.#isUsed) throw new TypeError("The body of the answer has been read already.");
    this.#isUsed = true;
    return decodeBody(this.#message, this.headers.get("Content-Encoding"));
  }
  #streamed(): Response {
    this.#web ??= new Response(Readable.toWeb(this.#decoded()) as ReadableStream<Uint8Array<ArrayBuffer>>);
    return this.#web;
  }
}

const utf8 = new TextDecoder();

function bytesWithin(message: IncomingMessage, body: Readable, maxBytes: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    body.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= maxBytes) return;
      chunks.length = 0;
      // Not the message alone: what has come of it already would be unpacked to its end.
      body.destroy();
      message.destroy();
      resolve(undefined);
    });
    body.on("end", () => {
      const [only] = chunks;
      // A connection that ends early may look like an end: only a complete message is one.
      if (message.complete) resolve(only && chunks.length === 1 ? only : Buffer.concat(chunks));
      else reject(new Error("The connection ended before the body had come."));
    });
    body.on("error", reject);
  });
}
