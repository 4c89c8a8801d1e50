import { hasLimitedText } from "./limited-text.ts";

/** A body passed its limit. */
export class TooManyBytes extends Error {}

/** A body broke off after an answer had begun. */
export class BrokenBody extends Error {
  readonly status: number;

  constructor(status: number, cause: unknown) {
    super("The body broke off.", { cause });
    this.status = status;
  }
}

/**
 * Reads a body as text, but never more than `maxBytes` of it once it is decoded: a small answer may unpack into a
 * very large one. What a server says about the length is believed only where it is too much.
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const { headers, status } = response;
  const said = Number(headers.get("Content-Length") ?? 0);
  if (said > maxBytes) {
    response.body?.cancel().catch(() => {});
    throw new TooManyBytes();
  }
  try {
    if (hasLimitedText(response)) return limited(await response.textWithin(maxBytes));
    // A plain body of a known length can't be longer than that; but of an answer of another origin, a browser hides
    // whether it is a plain one. And a stand-in for a response may have no stream.
    const { body } = response;
    const isPlain = said > 0 && response.type !== "cors" && !headers.has("Content-Encoding");
    if (!body || isPlain) return await response.text();
    return await readCounted(body, maxBytes);
  } catch (error) {
    throw error instanceof TooManyBytes ? error : new BrokenBody(status, error);
  }
}

function limited(text: string | undefined): string {
  if (text === undefined) throw new TooManyBytes();
  return text;
}

async function readCounted(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<string> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    bytes += read.value.byteLength;
    if (bytes > maxBytes) {
      // Not waited for: a server that goes on sending must not hold us here.
      reader.cancel().catch(() => {});
      throw new TooManyBytes();
    }
  }
  return decode(chunks);
}

/** Most answers come in one piece, which is decoded at once; others piece by piece. */
function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  const [only] = chunks;
  if (only && chunks.length === 1) return decoder.decode(only);
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
