import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { refusals } from "./refusals.ts";
import { createWorkspace, specFile } from "./workspace.ts";

/** An alias bomb: nine levels, each nine times the one before. */
const bomb = [
  "a: &a [x]",
  ..."bcdefghij".split("").map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`)}]`),
];

describe("a file that is no specification is refused with file, line and reason", () => {
  test.each<[title: string, content: string | Uint8Array, line: number, reason: string]>([
    [
      "a web page",
      "\n<!DOCTYPE html><html></html>",
      1,
      "is HTML, not OpenAPI: a web page was saved in the place of the specification",
    ],
    ["an empty file", "", 1, "is empty"],
    ["blank lines", "\n  \n", 1, "is empty"],
    ["an answer without a body", "null\n", 1, "is not an OpenAPI document: it holds no mapping"],
    ["another YAML file", "a: 1\n", 1, "is not an OpenAPI document: it has no openapi version"],
    ["Swagger 2.0", "info: {}\nswagger: '2.0'\n", 2, "is Swagger 2.0; convert it to OpenAPI 3.1"],
    ["OpenAPI 3.0", "openapi: 3.0.3\n", 1, "is OpenAPI 3.0.3; specifications are written in OpenAPI 3.1"],
    ["OpenAPI 3.2", "# new\nopenapi: 3.2.0\n", 2, "is OpenAPI 3.2.0; specifications are written in OpenAPI 3.1"],
    ["a version that is a number", "openapi: 3.1\n", 1, "is OpenAPI 3.1; specifications are written in OpenAPI 3.1"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 1, "is not UTF-8 text; save it as UTF-8"],
    ["stray bytes", new Uint8Array([0x61, 0x3a, 0xff, 0xff]), 1, "is not UTF-8 text; save it as UTF-8"],
    ["a control character", "a: 1\nb: \u0007\n", 2, "holds a control character; remove it"],
    ["too much", "#".repeat(5_000_001), 1, "has 5000001 bytes; at most 5000000 are read. Split the specification"],
    ["a tab as indent", "a:\n\tb: 1\n", 2, "is not valid YAML: Tabs are not allowed as indentation"],
    ["a cut text", 'openapi: 3.1.1\ninfo: { title: "Pai', 2, 'is not valid YAML: Missing closing "quote'],
    ["JSON with a comment", '{\n  "openapi": "3.1.1" // why\n}', 2, "is not valid YAML: "],
    ["a key twice", "openapi: 3.1.1\ninfo: {}\ninfo: {}\n", 3, "is not valid YAML: Map keys must be unique"],
    ["a tag", "openapi: 3.1.1\ninfo: !!js/function 'x'\n", 2, "is not valid YAML: Unresolved tag: "],
    [
      "two documents",
      "openapi: 3.1.1\n---\nopenapi: 3.1.1\n",
      2,
      "is not valid YAML: Source contains multiple documents",
    ],
    [
      "an alias bomb",
      `${bomb.join("\n")}\n`,
      1,
      "its aliases grow beyond measure when they are followed; write the values out",
    ],
    ["an alias inside its anchor", "a: 1\nb: &b [*b]\n", 2, "the alias *b stands inside its own anchor"],
    ["many aliases", `a: &a 1\nb:\n${"- *a\n".repeat(1001)}`, 1003, "has more than 1000 aliases"],
    ["an alias of nothing", "a: 1\nb: *c\n", 2, "the alias *c names no anchor"],
    ["deep nesting", `a: ${"[".repeat(100_000)}`, 1, "is nested too deeply; at most 200 levels are read"],
    [
      "nesting that a parser survives",
      `a: ${"[".repeat(300)}${"]".repeat(300)}`,
      1,
      "is nested too deeply; at most 200 levels are read",
    ],
  ])("%s", (_title, content, line, reason) => {
    const { root, write } = createWorkspace();
    write(specFile, content);
    const lines = refusals(root);
    expect(lines[0]).toContain(`${specFile}:${line}: ${reason}`);
  });
});

describe("a reference may only lead to a component of a file in the folder", () => {
  test.each([
    ["https://example.org/x.yaml#/components/schemas/X", "names a URL; refer to a file in specs/, nothing is fetched"],
    ["//example.org/x.yaml#/components/schemas/X", "names a URL; refer to a file in specs/, nothing is fetched"],
    ["file:///etc/x.yaml#/components/schemas/X", "names a URL; refer to a file in specs/, nothing is fetched"],
    ["../secret.yaml#/components/schemas/X", "leaves the folder of the specifications; move the file into it"],
    ["./a/../../secret.yaml#/components/schemas/X", "leaves the folder of the specifications; move the file into it"],
    ["/etc/secret.yaml#/components/schemas/X", "leaves the folder of the specifications; move the file into it"],
    ["%2e%2e/secret.yaml#/components/schemas/X", "leaves the folder of the specifications; move the file into it"],
    ["..\\secret.yaml#/components/schemas/X", "leaves the folder of the specifications; move the file into it"],
    ["./shared.yaml", "does not lead to a component; write <file>#/components/<kind>/<name>"],
    ["#/paths/~1jobs", "does not lead to a component; write <file>#/components/<kind>/<name>"],
  ])("%s is refused", (reference, reason) => {
    const { root, edit, lineOf } = createWorkspace();
    edit(specFile, 'schema: { $ref: "#/components/schemas/JobPatch" }', `schema: { $ref: '${reference}' }`);
    const lines = refusals(root);
    expect(lines).toEqual([
      `${specFile}:${lineOf(specFile, `schema: { $ref: '${reference}' }`)}: the reference "${reference}" ${reason}`,
    ]);
  });

  test.each([
    [
      "#/components/schemas/Nothing",
      `the reference to components/schemas/Nothing leads to nothing in ${specFile}; correct the name`,
    ],
    [
      "./shared.yaml#/components/schemas/No",
      "the reference to components/schemas/No leads to nothing in specs/shared.yaml; correct the name",
    ],
  ])("%s leads to nothing", (reference, reason) => {
    const { root, edit, lineOf } = createWorkspace();
    edit(specFile, 'schema: { $ref: "#/components/schemas/JobPatch" }', `schema: { $ref: '${reference}' }`);
    const lines = refusals(root);
    expect(lines).toEqual([`${specFile}:${lineOf(specFile, reference)}: ${reason}`]);
  });

  test("a file that is not there is named", () => {
    const { root, edit } = createWorkspace();
    edit(
      specFile,
      'schema: { $ref: "#/components/schemas/JobPatch" }',
      'schema: { $ref: "./gone.yaml#/components/schemas/X" }',
    );
    expect(refusals(root)).toEqual(["specs/gone.yaml:1: does not exist"]);
  });

  test("a shared file is held to the same rules, with its own lines", () => {
    const { root, edit, lineOf } = createWorkspace();
    edit(
      "specs/shared.yaml",
      'error: { $ref: "#/components/schemas/ErrorBody" }',
      'error: { $ref: "https://example.org/#/components/schemas/E" }',
    );
    const line = lineOf("specs/shared.yaml", "https://example.org");
    expect(refusals(root)[0]).toContain(`specs/shared.yaml:${line}: the reference "https://example.org/`);
  });

  test("a component of both files is refused", () => {
    const { root, edit } = createWorkspace();
    edit(specFile, "    NextJob:\n", "    Link: { type: object }\n    NextJob:\n");
    expect(refusals(root)[0]).toMatch(/schemas\/Link stands in .*paint-shop.* and in specs\/shared.yaml; rename one/);
  });

  test("no connection is made, and nothing outside is read", async () => {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(request.url ?? "");
      response.end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const { root, edit } = createWorkspace();
    writeFileSync(join(root, "secret.yaml"), "components: { schemas: { X: { const: canary } } }");
    edit(
      specFile,
      'job: { $ref: "#/components/schemas/Job" }',
      `job: { $ref: "http://127.0.0.1:${port}/x#/components/schemas/X" }`,
    );
    edit(
      specFile,
      'schema: { $ref: "#/components/schemas/JobPatch" }',
      'schema: { $ref: "../secret.yaml#/components/schemas/X" }',
    );
    const lines = refusals(root);
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain("canary");
    expect(requests).toEqual([]);
  });
});

describe("what could become code, or be lost, is refused", () => {
  const at = (from: string, to: string, reason: string, shown = to): [string, string, string, string] => [
    from,
    to,
    reason,
    shown,
  ];
  test.each([
    at(
      "    JobProgress:\n",
      "    'X;evil()':\n",
      'the component name "X;evil()" may only hold A-Z a-z 0-9 . _ -',
      "X;evil()",
    ),
    at(
      "operationId: jobs-get\n",
      "operationId: jobs-patch\n",
      'the operationId "jobs-patch" is also that of GET /jobs/{id}',
      "HERE",
    ),
    at(
      "operationId: jobs-get\n",
      "operationId: 'a b'\n",
      'the operationId "a b" may only hold A-Z a-z 0-9 . _ -',
      "'a b'",
    ),
    at("      operationId: jobs-get\n", "", "GET /jobs/{id} has no operationId; give it one", "GET"),
    at(
      "  /jobs/{id}/progress:\n",
      "  /jobs/{id}/`x`:\n",
      'the path "/jobs/{id}/`x`" is not a plain path template',
      "`x`",
    ),
    at("    NextJob:\n", "    Error:\n", 'the schema name "Error" would hide a global of that name', "    Error:"),
    at(
      "    NextJob:\n",
      "    job_:\n",
      'the schema name "job_" and "Job" would both generate Job; rename one of them',
      "    job_:",
    ),
    at("    NextJob:\n", "    JobSchema:\n", "would both generate JobSchema; rename one of them", "    JobSchema:"),
    at("    NextJob:\n", "    '1':\n", 'the schema name "1" does not make a type name', "    '1':"),
    at(
      '      allOf: [{ $ref: "#/components/schemas/Job" }]',
      '      allOf: [{ $ref: "#/components/schemas/NextJob" }]',
      "schemas/NextJob goes in a circle",
      "    NextJob:",
    ),
    at(
      '      allOf: [{ $ref: "#/components/schemas/Job" }]',
      '      $ref: "#/components/schemas/NextJob"',
      "schemas/NextJob goes in a circle",
      "    NextJob:",
    ),
    at(
      "value: { job:",
      "externalValue: https://example.org/\n              x-value: { job:",
      "externalValue is not followed",
      "externalValue",
    ),
    at(
      '      allOf: [{ $ref: "#/components/schemas/Job" }]',
      "      $id: https://example.org/x",
      "$id is not followed",
      "$id",
    ),
  ])("%j → %j", (from, to, reason, shown) => {
    const { root, edit, lineOf, read } = createWorkspace();
    edit(specFile, from, to);
    const lines = refusals(root);
    const found = lines.find((line) => line.includes(reason));
    expect(found, lines.join("\n")).toBeDefined();
    if (read(specFile).includes(shown)) expect(found).toContain(`${specFile}:${lineOf(specFile, shown)}: `);
    else expect(found).toMatch(/^specs\/paint-shop\.v1\.yaml:\d+: /);
  });
});
