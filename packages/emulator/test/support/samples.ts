import { type Json, object } from "./json.ts";
import type { SpecFile } from "./spec-file.ts";

/**
 * Whole values of a schema: every property is there, and each alternative stands in one of them at least. Items of a
 * list are one of each alternative. With `everyWord`, so does each word of an enum; otherwise it is always the first.
 */
export function samplesOf(spec: SpecFile, part: unknown, everyWord: boolean): unknown[] {
  const schema = spec.follow(part);
  const alternatives = [schema.oneOf, schema.anyOf].find(Array.isArray);
  if (alternatives !== undefined)
    return alternatives.filter(isNotNull).flatMap((each) => samplesOf(spec, each, everyWord));
  if (Array.isArray(schema.enum)) return everyWord ? schema.enum : schema.enum.slice(0, 1);
  if (schema.const !== undefined) return [schema.const];
  const [type] = [schema.type].flat();
  if (type === "object") return objectsOf(spec, schema, everyWord);
  if (type === "array") return [samplesOf(spec, schema.items, everyWord)];
  if (type === "boolean") return [true];
  if (type === "integer" || type === "number") return [schema.minimum ?? 1];
  return [textOf(schema)];
}

function objectsOf(spec: SpecFile, schema: Json, everyWord: boolean): unknown[] {
  const properties = Object.entries(object(schema.properties));
  const columns = properties.map(([name, property]) => [name, samplesOf(spec, property, everyWord)] as const);
  const rows = Math.max(1, ...columns.map(([, samples]) => samples.length));
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(columns.map(([name, samples]) => [name, samples[row % samples.length]])),
  );
}

function textOf({ format, pattern }: Json): string {
  if (format === "uuid") return "9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad";
  const samples = ["sample", "bkt:folder/file", "#00ff7F", "1.0"];
  return samples.find((sample) => typeof pattern !== "string" || new RegExp(pattern).test(sample)) ?? "sample";
}

function isNotNull(schema: unknown): boolean {
  return object(schema).type !== "null";
}
