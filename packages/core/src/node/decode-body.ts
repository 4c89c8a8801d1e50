import type { IncomingMessage } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body of an answer without its content encoding. Several encodings on top of each other are refused: no service
 * sends them, and each one multiplies what a small body can unpack into.
 */
export function decodeBody(message: IncomingMessage, contentEncoding: string | null): Readable {
  if (contentEncoding === null) return message;
  const encodings = contentEncoding.split(",").map((name) => name.trim().toLowerCase());
  const [encoding = "", ...more] = encodings.filter((name) => name !== "" && name !== "identity");
  if (encoding === "") return message;
  const make = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  if (!make || more.length > 0) {
    message.destroy();
    throw new Error(`The body is encoded as ${encodings.join(", ").slice(0, 100)}, which is not understood.`);
  }
  const decoder = make();
  // Ends either with the other: bytes that can't be decoded, or that nobody wants, must not hold the connection.
  pipeline(message, decoder, () => {});
  return decoder;
}
