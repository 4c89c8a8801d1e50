import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
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
export function decodeBody(message: IncomingMessage): Readable {
  const encodings = (message.headers["content-encoding"] ?? "").split(",").map((name) => name.trim().toLowerCase());
  const [encoding = "", ...more] = encodings.filter((name) => name !== "" && name !== "identity");
  if (encoding === "") return message;
  const make = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  if (!make || more.length > 0)
    throw new Error(`The body is encoded as ${encodings.join(", ")}, which is not understood.`);
  const decoder = make();
  message.on("error", (error) => decoder.destroy(error));
  return message.pipe(decoder);
}
