import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

const longest = 256;
const parameter = /\{([^{}]+)\}/g;
/** Nothing in it needs encoding, and nothing in it can lead elsewhere: what nearly every id is. */
const plainSegment = /^[\w-]{1,256}$/;

/**
 * Fills a path template, as `/jobs/{id}`, so that each value is exactly one segment of the path: a value that would
 * leave its place (`..`), vanish (empty) or be cut is refused before any request.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(parameter, (_, name: string) => segment(name, values[name], template));
}

function segment(name: string, value: unknown, template: string): string {
  if (typeof value === "string" && plainSegment.test(value)) return value;
  const refuse = (problem: string, cause?: unknown): never => {
    throw new InvalidArgumentError(name, `${problem} (for ${template})`, cause);
  };
  if (typeof value !== "string") return refuse(`must be a text, not ${value === null ? "null" : typeof value}`);
  if (value.trim() === "") return refuse("must not be empty");
  if (value === "." || value === "..") return refuse(`must not be "${value}", which names another path`);
  if (value.length > longest) return refuse(`must not be longer than ${longest} characters`);
  if (hasControl(value)) return refuse("must not hold control characters");
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    return refuse("must be well-formed text", cause);
  }
}

function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}
