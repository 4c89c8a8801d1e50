import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { kindOf } from "./kind-of.ts";

const longest = 256;

/**
 * Fills a path template, as `/jobs/{id}`, so that each value is exactly one segment of the path: a value that would
 * leave its place (`..`), vanish (empty) or be cut is refused before any request.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const problem = problemOf(value);
    if (problem) throw new InvalidArgumentError(name, `must ${problem} (for ${template})`);
    return encodeURIComponent(String(value));
  });
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== "string" || !value.trim()) return `be a text, not ${kindOf(value)}`;
  if (value === "." || value === "..") return `not be "${value}", which names another path`;
  if (value.length > longest) return `not be longer than ${longest} characters`;
  return /[\p{Cc}\p{Cs}]/u.test(value) ? "be well-formed, without control characters" : undefined;
}
