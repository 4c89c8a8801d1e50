import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { excerptAt } from "../src/diff/excerpt.ts";
import { objectAt } from "../src/json.ts";
import { applyEdits } from "../src/update/apply-edits.ts";
import { type Translator, translateSchema } from "../src/update/translate-schema.ts";

describe("an edit of a specification", () => {
  const spec = `paths:
  /jobs:
    post:
      responses:
        "201": { description: Made. }
        "422": { description: Wrong. }
        default: { description: Others. }
`;

  test.each([
    ["409", ["201", "409", "422", "default"]],
    ["503", ["201", "422", "503", "default"]],
  ])("puts a new answer, as %s, among the others by its status", (status, order) => {
    const at = ["paths", "/jobs", "post", "responses", status];
    const edited = applyEdits(spec, [{ do: "set", at, value: { description: "New." } }]);
    const lines = edited.split("\n").flatMap((line) => /^ {8}"?(\w+)"?:/.exec(line)?.[1] ?? []);
    expect(lines).toEqual(order);
    expect(objectAt(parse(edited), ...at)).toEqual({ description: "New." });
  });
});

describe("a schema of the service that may be null", () => {
  const reference = "#/components/schemas/state";
  const vendor = { components: { schemas: { state: { type: "string", enum: ["a", "b"] } } } };
  const listed = { type: "string", enum: ["a", "b"] };
  const open = { type: "string" };
  const none = { type: "null" };

  function translated(way: Translator["way"], schema: object): unknown {
    return translateSchema({ vendor, way, names: new Map(), taken: {}, added: new Map() }, schema);
  }

  test.each<readonly [what: string, schema: object, request: object, response: object]>([
    ["a type", { type: "integer" }, { type: ["integer", "null"] }, { type: ["integer", "null"] }],
    ["a list of values", listed, { anyOf: [listed, none] }, { anyOf: [listed, open, none] }],
    [
      "a reference",
      { $ref: reference },
      { anyOf: [{ $ref: "#/components/schemas/State" }, none] },
      { anyOf: [{ $ref: "#/components/schemas/State" }, open, none] },
    ],
  ])("%s has null beside it, once, both ways", (_what, schema, request, response) => {
    expect(translated("request", { ...schema, nullable: true })).toEqual(request);
    expect(translated("response", { ...schema, nullable: true })).toEqual(response);
  });
});

describe("an excerpt", () => {
  const values = Array.from({ length: 40 }, (_, index) => `v${index}`);
  const document = {
    Job: { required: ["id"], properties: { id: { type: "string" }, name: { type: "string" } } },
    State: { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] },
    Long: { enum: values },
  };
  const textAt = (...at: readonly string[]): string | undefined =>
    excerptAt({ document, locate: () => ({ file: "specs/a.yaml", line: 1 }) }, at)?.text;

  test("says of a property whether it is required, and of nothing else", () => {
    expect(textAt("Job", "properties", "id")).toBe("id:  # required\n  type: string");
    expect(textAt("Job", "properties", "name")).toBe("name:  # not required\n  type: string");
    expect(textAt("State", "anyOf", "0", "type")).toBe("type: string");
  });

  test("shows an alternative as one of a list, and of much the beginning", () => {
    expect(textAt("State", "anyOf", "1")).toBe("- type: string");
    const lines = textAt("Long")?.split("\n") ?? [];
    expect([lines.length, lines.at(-2), lines.at(-1)]).toEqual([25, "    - v21", "…"]);
  });

  test("is none of what is not there", () => expect(textAt("Job", "properties", "email")).toBeUndefined());
});
