import { describe, expect, test } from "vitest";
import { refusals } from "./refusals.ts";
import { createWorkspace, specFile } from "./workspace.ts";

describe("an example that its schema does not describe is refused", () => {
  test.each([
    [
      "a property too many in an open object",
      "value: { job: { id: a, state: success, times: null } }",
      "value: { job: { id: a, state: success, times: null, colour: red } }",
      "the example has a property that its schema does not describe: job.colour",
    ],
    [
      "a property too many beside the envelope",
      "value: { job: { id: a, state: success, times: null } }",
      "value: { job: { id: a, state: success, times: null }, jobs: [] }",
      "the example has a property that its schema does not describe: jobs",
    ],
    [
      "a property too many in one of two alternatives",
      "times: null }",
      "times: { submited: 2026-01-01T00:00:00Z } }",
      "the example has a property that its schema does not describe: job.times.submited",
    ],
    [
      "a property of another type",
      "example: { color: red, options: { coats: 2 } }",
      "example: { color: red, options: { coats: two } }",
      "the example does not match its schema: options.coats must be integer",
    ],
    [
      "a default that is none",
      "coats: { type: integer, default: 1 }",
      "coats: { type: integer, default: one }",
      "the default does not match its schema: must be integer",
    ],
    [
      "the example of a parameter out of bounds",
      "          example: 50\n",
      "          example: 5000\n",
      "the example does not match its schema: must be <= 1000",
    ],
  ])("%s", (_title, from, to, reason) => {
    const { root, edit, lineOf } = createWorkspace();
    edit(specFile, from, to);
    expect(refusals(root, { examples: true })).toEqual([`${specFile}:${lineOf(specFile, to.trim())}: ${reason}`]);
  });
});

test("an object without described properties takes any", () => {
  const { root, edit } = createWorkspace();
  edit(
    specFile,
    "        options:\n          type: object\n          properties:\n            coats: { type: integer, default: 1 }",
    "        options: { type: object }",
  );
  edit(specFile, "options: { coats: 2 }", "options: { sheen: high }");
  expect(refusals(root, { examples: true })).toEqual([]);
});
