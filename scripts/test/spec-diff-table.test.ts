import { describe, expect, test } from "vitest";
import { diffDocuments } from "../src/diff/diff-documents.ts";
import type { JsonObject } from "../src/json.ts";
import { basePair, editedPair } from "./fixtures/spec-diff/documents.ts";
import { pairs } from "./fixtures/spec-diff/pairs.ts";

function tell(before: JsonObject, after: JsonObject): readonly string[] {
  return diffDocuments(before, after).map(
    ({ level, behaviour, text }) => `${level}${behaviour ? " behaviour" : ""}: ${text}`,
  );
}

describe("each change has its level and its sentence", () => {
  test.each(pairs.map((pair) => [pair.title, pair] as const))("%s", (_title, pair) => {
    expect(tell(basePair(), editedPair(pair)).toSorted()).toEqual(pair.there.toSorted());
  });
});

describe("and the other way round", () => {
  test.each(pairs.map((pair) => [pair.title, pair] as const))("%s", (_title, pair) => {
    expect(tell(editedPair(pair), basePair()).toSorted()).toEqual(pair.back.toSorted());
  });
});
