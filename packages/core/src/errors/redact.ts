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
    for (const form of [secret, encodeURIComponent(secret)]) {
      // Without regard to case: an address that holds a secret comes back in lower case.
      clean = clean.replace(new RegExp(form.replace(/\W/g, "\\$&"), "gi"), "[redacted]");
    }
  }
  return clean;
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
      const isCut = name !== "message" && name !== "stack" && value.length > longestText;
      const clean = redact(isCut ? `${value.slice(0, longestText)}…` : value, headers);
      // Only what changes is set: most of it can't be.
      if (clean !== value) Reflect.set(error, name, clean);
    } else if (ArrayBuffer.isView(value)) Reflect.set(error, name, undefined);
    else for (const inner of Array.isArray(value) ? value : [value]) redactError(inner, headers, depth + 1);
  }
}
