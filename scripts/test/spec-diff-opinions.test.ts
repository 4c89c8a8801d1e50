import { compareOpenApi } from "api-smart-diff";
import { describe, expect, test } from "vitest";
import { cutToChanged } from "../src/diff/cut-to-changed.ts";
import { diffDocuments } from "../src/diff/diff-documents.ts";
import { judgeOperations } from "../src/diff/judge-operations.ts";
import { judgeTypes } from "../src/diff/judge-types.ts";
import { gravest } from "../src/diff/level.ts";
import { weighOpinions } from "../src/diff/weigh-opinions.ts";
import { emitTypes } from "../src/emit/emit-types.ts";
import { objectAt } from "../src/json.ts";
import { basePair, editedPair } from "./fixtures/spec-diff/documents.ts";
import { largeDocument } from "./fixtures/spec-diff/large-document.ts";
import { pairs } from "./fixtures/spec-diff/pairs.ts";
import { referencePairs } from "./fixtures/spec-diff/reference-pairs.ts";

const narrower = "an answer that is narrower, or says more, breaks nobody";
const open = "a list that is open in answers may grow and shrink: user code compiles as before";
const unread = "it compares the spelling of null and of several types, not what they allow";

/**
 * What a general tool calls breaking and we do not, each with the reason. Everything else that it calls breaking is
 * major here, too.
 */
const lenient: ReadonlyMap<string, string> = new Map([
  ["a required field of an answer, there", narrower],
  ["a field of an answer that becomes required, there", narrower],
  ["a field of an answer that may be null, back", narrower],
  ["a reference that may be null, back", narrower],
  ["one more type in an answer, back", narrower],
  ["an enum of an answer that is opened, back", narrower],
  ["a format in an answer, back", narrower],
  ["a limit of an answer, there", narrower],
  ["a limit of an answer, back", "a limit of an answer is in no type"],
  ["a closed object of an answer, there", narrower],
  ["a closed object of an answer, back", "more properties than the described ones are legal in every answer"],
  ["a field of a request that may be null, there", unread],
  ["a number that need not be whole in a request, there", unread],
  ["the same in another spelling, there", unread],
  ["the same in another spelling, back", unread],
  ["a value of an open enum, in answers only, there", open],
  ["a value of an open enum, in answers only, back", open],
  ["an alternative in an answer, where one takes the rest, there", open],
  ["the width of a number, there", "JavaScript has one width of numbers only"],
  ["the width of a number, back", "JavaScript has one width of numbers only"],
  ["another bad answer, back", "an error that is no longer documented leaves the others"],
]);

describe("another judge of documents finds nothing breaking that we take lightly", () => {
  test.each(
    pairs.flatMap(
      (pair) =>
        [
          [pair.title, "there", basePair(), editedPair(pair)],
          [pair.title, "back", editedPair(pair), basePair()],
        ] as const,
    ),
  )("%s, %s", (title, way, before, after) => {
    const { diffs } = compareOpenApi(structuredClone(before), structuredClone(after));
    const breaking = diffs.filter(({ type }) => type === "breaking");
    const level = gravest(diffDocuments(before, after).map((change) => change.level));
    if (breaking.length > 0 && level !== "major") {
      expect.soft(lenient.get(`${title}, ${way}`), breaking.map(({ path }) => path.join("/")).join(" ")).toBeDefined();
    }
  });
});

const types = (get: string, body = "never"): string => `
export interface paths { "/jobs": { get: operations["list"]; post?: never } }
export interface operations { list: { parameters: { query?: { top?: ${body} } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": ${get} } } } } }`;

describe("TypeScript's own opinion", () => {
  test.each([
    ["the same", "{ a: string }", "{ a: string }", true],
    ["a new field", "{ a: string }", "{ a: string; b: number }", true],
    ["a field that may be missing", "{ a: string }", "{ a?: string }", false],
    ["a field that may be null", "{ a: string }", "{ a: string | null }", false],
    ["one more value of an open enum", '{ a: "x" | (string & {}) }', '{ a: "x" | "y" | (string & {}) }', true],
    ["one more value of a closed enum", '{ a: "x" }', '{ a: "x" | "y" }', false],
  ])("of an answer: %s", (_title, before, after, fits) => {
    expect(judgeTypes(types(before), types(after))).toEqual([
      { operation: "GET /jobs", request: true, response: fits },
    ]);
  });

  test("of a request: what used to be sent has to be taken", () => {
    const [before, after] = [types("{}", "number"), types("{}", "string")];
    expect(judgeTypes(before, after)).toEqual([{ operation: "GET /jobs", request: false, response: true }]);
  });

  test("is asked for where the documents differ only, and is the one about the whole documents", async () => {
    const before = basePair();
    const types = (document: typeof before): Promise<string> => emitTypes(document);
    const typesBefore = await types(before);
    for (const pair of pairs) {
      const after = editedPair(pair);
      const whole = judgeTypes(typesBefore, await types(after));
      const asked = await judgeOperations(before, after);
      const left = whole.filter(({ operation }) => !asked.some((fit) => fit.operation === operation));
      expect(asked, pair.title).toEqual(whole.filter((fit) => !left.includes(fit)));
      expect(
        left.filter(({ request, response }) => !request || !response),
        pair.title,
      ).toEqual([]);
    }
    expect(await judgeOperations(before, basePair())).toEqual([]);
  }, 60_000);

  test.each(referencePairs)(
    "is the one about the whole documents where %s",
    async (_title, before, after, response) => {
      const whole = judgeTypes(await emitTypes(before), await emitTypes(after));
      expect(whole).toEqual([{ operation: "POST /pets", request: false, response }]);
      expect(await judgeOperations(before, after)).toEqual(whole);
    },
  );

  test("is asked for at most a thousand paths at once, and for each of them once", () => {
    const [before, after] = [1, 2].map((version) => objectAt(largeDocument(1_001, version)));
    const asked = [...cutToChanged(before ?? {}, after ?? {})].map(([old, now]) => {
      expect(Object.keys(objectAt(old, "paths"))).toEqual(Object.keys(objectAt(now, "paths")));
      return Object.keys(objectAt(old, "paths"));
    });
    expect(asked.map((paths) => paths.length)).toEqual([1_000, 1]);
    expect(new Set(asked.flat()).size).toBe(1_001);
  });

  test("is added where the documents say nothing, and shown where they say more", () => {
    const told = diffDocuments(
      basePair(),
      editedPair(pairs.find(({ title }) => title === "a field of an answer that may be null") ?? pairs[0] ?? never()),
    );
    const fits = [
      { operation: "GET /jobs", request: true, response: true },
      { operation: "POST /other", request: false, response: true },
    ];
    const { changes, disagreements } = weighOpinions(told, fits);
    expect(changes[0]).toMatchObject({
      level: "major",
      text: "The type of what `POST /other` takes no longer fits code that was written for the last one.",
    });
    expect(disagreements).toEqual([
      { operation: "GET /jobs", way: "response", structure: "breaks", types: "fits" },
      { operation: "POST /other", way: "request", structure: "fits", types: "breaks" },
    ]);
  });
});

function never(): never {
  throw new Error("There are no pairs.");
}
