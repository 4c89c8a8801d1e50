import { basename, dirname } from "node:path";
import type { Finding } from "../finding.ts";
import { isObject, type JsonObject, valueAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import { Refusal } from "../refusal.ts";
import { parseSource } from "../spec/parse-source.ts";
import { readSource } from "../spec/read-source.ts";
import { targetOf } from "../spec/resolve.ts";

/**
 * Reads a document that the service published: OpenAPI 3.0 or 3.1, JSON or YAML. It comes from outside, so nothing in
 * it is followed out of it.
 *
 * @throws Refusal with one reason, when it is anything else.
 */
export function readVendor(path: string): JsonObject {
  const file = basename(path);
  const source = firstReason(() => parseSource(readSource(dirname(path), file)));
  const [at, reason] = complaint(source.value) ?? [];
  if (at && reason !== undefined) throw new Refusal([finding(file, source.lineOf(at), reason)]);
  if (!isObject(source.value)) throw new Refusal([finding(file, 1, "is not an OpenAPI document: it holds no mapping")]);
  return source.value;
}

/** One slip breaks all that follows it, so the first reason is the only one that says something. */
function firstReason<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.findings.slice(0, 1)) : error;
  }
}

function finding(file: string, line: number, reason: string): Finding {
  return { file, line, reason };
}

function complaint(value: unknown): readonly [at: Pointer, reason: string] | undefined {
  if (!isObject(value)) return [[], "is not an OpenAPI document: it holds no mapping"];
  if ("swagger" in value) return [["swagger"], "is Swagger 2.0; ask for OpenAPI 3, or convert it"];
  const { openapi } = value;
  if (openapi === undefined) return [[], "is not an OpenAPI document: it has no openapi version"];
  if (typeof openapi !== "string" || !/^3\.[01]\.\d+$/.test(openapi)) {
    return [["openapi"], `is OpenAPI ${String(openapi)}; 3.0 and 3.1 are read`];
  }
  if (!isObject(value.paths) || Object.keys(value.paths).length === 0) {
    return [["paths"], "has no paths; it may have been cut short"];
  }
  return complaintWithin(value, value, [], new Set());
}

/** Looks at every key once, however many aliases lead to it. */
function complaintWithin(
  document: JsonObject,
  value: unknown,
  at: Pointer,
  seen: Set<unknown>,
): readonly [at: Pointer, reason: string] | undefined {
  if (typeof value !== "object" || value === null || seen.has(value)) return undefined;
  seen.add(value);
  for (const [key, child] of Object.entries(value)) {
    const place = [...at, key];
    if (key === "__proto__") return [place, "has a key __proto__, which no API has; it is not read"];
    const found = referenceComplaint(document, key, child, place) ?? complaintWithin(document, child, place, seen);
    if (found) return found;
  }
  return undefined;
}

function referenceComplaint(
  document: JsonObject,
  key: string,
  value: unknown,
  at: Pointer,
): readonly [at: Pointer, reason: string] | undefined {
  // A property of a schema may have any name, even this one.
  if (key !== "$ref" || typeof value !== "string" || at.at(-2) === "properties") return undefined;
  if (!value.startsWith("#/")) return [at, `refers to "${value}", out of the document; nothing is fetched`];
  return valueAt(document, targetOf(value)) === undefined
    ? [at, `refers to "${value}", which is not there`]
    : undefined;
}
