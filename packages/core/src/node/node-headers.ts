import type { IncomingMessage } from "node:http";

/**
 * The headers of an answer of Node's own http client. Looking one up is cheap; whoever wants more gets real `Headers`,
 * which check and sort all of them.
 */
export class NodeHeaders implements Headers {
  readonly #message: IncomingMessage;
  #all: Headers | undefined;

  constructor(message: IncomingMessage) {
    this.#message = message;
  }

  get(name: string): string | null {
    return this.#all ? this.#all.get(name) : rawHeader(this.#message, name);
  }
  has(name: string): boolean {
    return this.get(name) !== null;
  }
  append(name: string, value: string): void {
    this.#real().append(name, value);
  }
  delete(name: string): void {
    this.#real().delete(name);
  }
  set(name: string, value: string): void {
    this.#real().set(name, value);
  }
  getSetCookie(): string[] {
    return this.#real().getSetCookie();
  }
  forEach(callback: (value: string, name: string, headers: Headers) => void): void {
    this.#real().forEach(callback);
  }
  keys(): HeadersIterator<string> {
    return this.#real().keys();
  }
  values(): HeadersIterator<string> {
    return this.#real().values();
  }
  entries(): HeadersIterator<[string, string]> {
    return this.#real().entries();
  }
  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.entries();
  }

  #real(): Headers {
    if (this.#all) return this.#all;
    this.#all = new Headers();
    const { rawHeaders } = this.#message;
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      this.#all.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
    }
    return this.#all;
  }
}

/**
 * One header as it came, with all of its values. Node's own tables are not used: they are built from every header, and
 * one of them drops the second value of a header that must not come twice.
 */
function rawHeader({ rawHeaders }: IncomingMessage, name: string): string | null {
  const wanted = name.toLowerCase();
  let found: string | null = null;
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const value = rawHeaders[index + 1] ?? "";
    if (rawHeaders[index]?.length !== wanted.length || rawHeaders[index]?.toLowerCase() !== wanted) continue;
    found = found === null ? value : `${found}, ${value}`;
  }
  return found;
}
