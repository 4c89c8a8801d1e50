const placeholder = "[redacted]";
/** Shorter ones are no secrets, and would be found in the middle of ordinary words. */
const shortestSecret = 8;
const deepestCause = 10;
const longestText = 200;

/**
 * Takes secrets out of a text: a service, or a proxy before it, may send back what it was sent. A header as
 * `Bearer …` counts by its last word.
 */
export function redact(text: string, headers: readonly (string | null | undefined)[]): string {
  let clean = text;
  for (const header of headers) {
    const secret = header?.split(" ").at(-1) ?? "";
    if (secret.length < shortestSecret) continue;
    for (const form of new Set([secret, encodeURIComponent(secret)])) clean = replaceAll(clean, form);
  }
  return clean;
}

/** Without regard to case: an address that holds a secret comes back in lower case. */
function replaceAll(text: string, secret: string): string {
  return text.replace(new RegExp(secret.replace(/[^\w]/g, "\\$&"), "gi"), placeholder);
}

/**
 * Takes secrets out of an error and all that it holds: message, stack, own texts, causes. Bytes that a platform's error
 * keeps of an answer are dropped, and its texts are cut: an error is no place for a body.
 */
export function redactError(error: unknown, headers: readonly (string | null | undefined)[], depth = 0): void {
  if (!(error instanceof Error) || depth > deepestCause) return;
  for (const name of Reflect.ownKeys(error)) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === "string") {
      // Only what changes is set: most of it can't be.
      const clean = redact(isFree(name) ? value : cut(value), headers);
      if (clean !== value) Reflect.set(error, name, clean);
    } else if (ArrayBuffer.isView(value)) Reflect.set(error, name, undefined);
    else for (const inner of Array.isArray(value) ? value : [value]) redactError(inner, headers, depth + 1);
  }
}

function isFree(name: string | symbol): boolean {
  return name === "message" || name === "stack";
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
