import type { AnsweredRequest } from "./answered-request.ts";

/** Control characters, line separators, and the marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;
/** Longer queries tell nothing more to a reader. */
const MAX_QUERY_LENGTH = 200;

/**
 * One line for one request: when it was answered, method, path, status and milliseconds. The query can be read, but what
 * others wrote can neither move the cursor nor pass for a line of its own; values that look like secrets are left out.
 */
export function logLine({ method, path, query, status, tookMs }: AnsweredRequest, at: Date): string {
  const told = status === 0 ? "broken" : String(status);
  const time = at.toISOString().slice(11, 23);
  return `${time}  ${method.padEnd(6)} ${escapeText(path)}${readable(query)}  ${told}  ${tookMs.toFixed(1)} ms\n`;
}

function readable(query: string): string {
  const masked = query.replaceAll(/((?:token|key|secret|sig|password)=)[^&]*/gi, "$1…");
  const decoded = escapeText(decode(masked));
  return decoded.length > MAX_QUERY_LENGTH ? `${decoded.slice(0, MAX_QUERY_LENGTH)}…` : decoded;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

function escapeText(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
