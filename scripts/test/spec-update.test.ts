import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { isObject, type JsonObject } from "../src/json.ts";
import { readTree } from "./support/read-tree.ts";
import { replaceAt } from "./support/replace-at.ts";
import { createSpecRepository } from "./support/spec-repository.ts";

// The types of whole services are generated and compared: seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const name = "reality-conversion@v1";
const spec = "specs/reality-conversion.v1.yaml";
const patch = "dist/spec-update/reality-conversion.v1.patch";
const fixture: unknown = JSON.parse(
  readFileSync(fileURLToPath(new URL("fixtures/spec-update/reality-conversion.json", import.meta.url)), "utf8"),
);

type Edits = readonly (readonly [at: string, value: unknown])[];

/** The service's document with some edits, at keys joined by spaces. */
function published(edits: Edits = []): JsonObject {
  const document = edits.reduce((value, [at, by]) => replaceAt(value, at.split(" "), by), fixture);
  if (!isObject(document)) throw new TypeError("The fixture is no document.");
  return document;
}

const rulings = [
  "Different:",
  "  minor  `NextPageLinks.next` is no longer null.",
  "  minor  `DetailedErrorBody.details` is now always there.",
  "  minor  `JobCreateInput.id` may now be left out.",
];

/** The document as another exporter would write it. Nothing of this is a change of the service. */
const styles: readonly (readonly [style: string, document: () => string])[] = [
  ["as the portal exports it", () => JSON.stringify(published())],
  ["as YAML", () => stringify(published())],
  [
    "with the service's name in each path, and a gateway's host",
    () => {
      const document = published([["servers", [{ url: "https://gateway.example.azure-api.net" }]]]);
      const paths = Object.entries(isObject(document.paths) ? document.paths : {});
      return JSON.stringify({
        ...document,
        paths: Object.fromEntries(paths.map(([path, item]) => [`/realityconversion${path}`, item])),
      });
    },
  ],
  [
    "with other names in the paths",
    () =>
      JSON.stringify(published())
        .replaceAll("{id}", "{jobId}")
        .replaceAll('"name":"id","in":"path"', '"name":"jobId","in":"path"'),
  ],
  [
    "with other names of schemas",
    () =>
      JSON.stringify(published())
        .replaceAll("jobCreation", "CreateJobModel")
        .replaceAll('schemas/job"', 'schemas/JobDto"')
        .replace('"job":{"type":"object","properties":{"id"', '"JobDto":{"type":"object","properties":{"id"'),
  ],
  [
    "with other operationIds",
    () => JSON.stringify(published()).replaceAll('"operationId":"jobs-', '"operationId":"Jobs_'),
  ],
  [
    "as OpenAPI 3.1, with null among the types",
    () =>
      JSON.stringify(published())
        .replace('"3.0.1"', '"3.1.0"')
        .replaceAll('"type":"string","nullable":true', '"type":["string","null"]')
        .replaceAll('"type":"number","nullable":true', '"type":["number","null"]'),
  ],
  [
    "with vendored media types",
    () =>
      JSON.stringify(published()).replaceAll(
        '"application/json":',
        '"application/vnd.bentley.itwin-platform.v1+json":',
      ),
  ],
];

describe("a document that says nothing new", () => {
  test.each(styles)("%s, gets a short report: only the rulings that stand in the README", async (_style, document) => {
    const { root, write, update } = await createSpecRepository();
    write("dist/export", document());
    const { code, lines } = await update(name, `${root}/dist/export`);
    expect(lines.slice(0, 4)).toEqual(rulings);
    expect(lines[4]).toMatch(/^Left out, by the rules of curation: words and names \(\d+\), /);
    expect(code).toBe(0);
  });

  test("is looked for where the command is asked for", async () => {
    const { write, standingIn } = await createSpecRepository();
    write("dist/export.json", JSON.stringify(published()));
    const { lines } = await standingIn("dist").update(name, "export.json");
    expect(lines.slice(0, 4)).toEqual(rulings);
  });

  test("once its differences are settled, is not told of again", async () => {
    const { root, write, update, git } = await createSpecRepository();
    write("dist/export.json", JSON.stringify(published()));
    await update(name, `${root}/dist/export.json`, "--settle");
    const { lines } = await update(name, `${root}/dist/export.json`);
    expect(lines[0]).toBe(`The document says nothing that the specification of ${name} does not say.`);
    expect(lines.at(-2)).toBe("Left out, settled before in specs/settled.yaml: 3.");
    expect(lines.at(-1)).toBe("There is nothing to edit.");
    expect(git("status", "--short")).toBe("?? specs/settled.yaml\n");
  });
});

const changed = published([
  [
    "components schemas job properties priority",
    { type: "integer", description: "Priority of the job.", nullable: true },
  ],
  [
    "components schemas job properties region",
    { $ref: "#/components/schemas/regionInfo", description: "Where the job is." },
  ],
  [
    "components schemas regionInfo",
    {
      type: "object",
      description: "A region.",
      properties: { name: { type: "string", description: "Its name.", enum: ["EU", "US"] } },
      additionalProperties: false,
    },
  ],
  [
    "components schemas jobCreation properties priority",
    { type: "integer", description: "Priority of the job.", default: 1 },
  ],
  ["components schemas jobState enum", ["unsubmitted", "active", "success", "failed", "cancelled"]],
  ["components schemas VectorOutputs enum", ["GeoJSON", "FDB", "SHP"]],
  [
    "components schemas jobCreateOutput enum",
    ["OPC", "PNTS", "GLB", "GLBC", "LAS", "LAZ", "E57", "PointCloud", "GeoJSON", "FDB", "XYZTileMap", "SHP"],
  ],
  ["components schemas job properties ownerId", undefined],
  ["components schemas job properties email", { type: "string", nullable: true }],
  [
    "paths /jobs/{id}/logs",
    {
      get: {
        operationId: "jobs-logs",
        summary: "Get logs",
        description: "Reads what a job has logged.",
        tags: ["Jobs"],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          "200": {
            description: "The log.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/progress-response" } } },
          },
        },
      },
    },
  ],
]);

describe("a document with changes", () => {
  test("is told of change by change, and as a patch that git applies", async () => {
    const { root, write, update, git, read } = await createSpecRepository();
    write("dist/export.json", JSON.stringify(changed));
    const { lines } = await update(name, `${root}/dist/export.json`);
    expect(lines.slice(0, 13)).toEqual([
      "New at the service:",
      "  minor  `Job.priority` is new, and may be missing.",
      "  minor  `Job.region` is new, and may be missing.",
      "  minor  `OutputFormat` may now be `SHP`; the list was open, so code that compiles goes on doing so.",
      "  minor  `JobCreate.priority` is new, and may be left out.",
      "  minor  `GET /jobs/{id}/logs` is new.",
      "No longer in its document:",
      "  major  `Job.ownerId` is gone: code that reads it no longer compiles.",
      "Different:",
      "  major  `Job.email` may now be null: code that reads it gains a `null`.",
      ...rulings.slice(1),
    ]);
    expect(git("status", "--short")).toBe("");
    git("apply", patch);
    expect(git("diff", "--name-only")).toBe(`${spec}\n`);
    expect(read(patch)).toContain("+  /jobs/{id}/logs:");
  });

  test("with --apply edits the specification, keeps every word in it, and makes code and changeset", async () => {
    const { root, write, update, git, read, codegen, diff } = await createSpecRepository();
    await diff("--mark-released");
    write("dist/export.json", JSON.stringify(changed));
    const before = read(spec);
    const { code, lines } = await update(name, `${root}/dist/export.json`, "--apply");
    expect(lines).toContain(
      "  `Job.ownerId` is gone: code that reads it no longer compiles. It stays here until you pass --remove.",
    );
    expect(lines).toContain(".changeset/spec-reality-conversion.md written: @reality-apis/reality-conversion minor");
    expect(code).toBe(0);
    const added = git("diff", "--numstat", spec).split("\t");
    // Comments, order and layout stay: what goes are the lines that say something else now.
    expect(
      git("diff", "--unified=0", spec)
        .split("\n")
        .filter((line) => /^-[^-]/.test(line)),
    ).toEqual([
      "-      required: [id]",
      "-      enum: [OPC, PNTS, GLB, GLBC, LAS, LAZ, E57, PointCloud, GeoJSON, FDB, XYZTileMap]",
      "-          type: string",
    ]);
    expect(Number(added[0])).toBeLessThan(80);
    expect(before.split("\n").filter((line) => line.trim().startsWith("#"))).toEqual(
      read(spec)
        .split("\n")
        .filter((line) => line.trim().startsWith("#")),
    );
    expect(read(spec)).toContain(
      '          description: E-mail address of the user who created the job.\n          type: [string, "null"]',
    );
    expect(read(spec)).not.toContain("default: 1");
    expect((await codegen("--check")).code).toBe(0);
    expect(read("packages/reality-conversion/src/generated/v1/schema.ts")).toContain("export interface RegionInfo ");
    expect(read(".changeset/spec-reality-conversion.md")).toContain("  - `GET /jobs/{id}/logs` is new.");
    expect(read("dist/spec-update/report.md")).toContain(
      "| Reality Conversion v1 | `@reality-apis/reality-conversion` | major | ",
    );
  });

  test("with --remove takes out what is gone", async () => {
    const { root, write, update, read } = await createSpecRepository();
    write(
      "dist/export.json",
      JSON.stringify(
        published([
          ["paths /jobs/{id} delete", undefined],
          ["components schemas job properties ownerId", undefined],
        ]),
      ),
    );
    await update(name, `${root}/dist/export.json`, "--remove");
    expect(read(patch)).toContain("-      operationId: jobs-delete\n");
    expect(read(patch)).toContain("-        ownerId:\n");
  });

  test("that needs a decision is refused as a whole: a new state has no meaning yet", async () => {
    const { root, write, update, git } = await createSpecRepository();
    const states = ["unsubmitted", "active", "paused", "success", "failed", "cancelled"];
    write("dist/export.json", JSON.stringify(published([["components schemas jobState enum", states]])));
    const before = readTree(`${root}/specs`);
    const { code, lines } = await update(name, `${root}/dist/export.json`, "--apply");
    expect(lines[0]).toContain("paused");
    expect(lines.at(-1)).toContain("nothing was written: the edit alone makes no whole specification.");
    expect(code).toBe(1);
    expect(readTree(`${root}/specs`)).toEqual(before);
    expect(git("status", "--short")).toBe("");
  });
});

const deep = `{"openapi":"3.0.1","info":{},"paths":${'{"a":'.repeat(300)}1${"}".repeat(300)}}`;
const bomb = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ...[..."bcdefghi"].map(
    (letter, index) => `${letter}: &${letter} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(", ")}]`,
  ),
].join("\n");
const whole = JSON.stringify(published());

test("schemas that are combined without end, or in a circle, are read all the same", async () => {
  const { root, write, update } = await createSpecRepository();
  const twice = (name: string): object => ({
    allOf: [{ $ref: `#/components/schemas/${name}` }, { $ref: `#/components/schemas/${name}` }],
  });
  const union = {
    type: "object",
    anyOf: [
      { type: "object", properties: { a: {} } },
      { type: "object", properties: { b: {} } },
    ],
  };
  const chain = Array.from({ length: 40 }, (_, index): [string, unknown] => [
    `components schemas Twice${index}`,
    index < 39 ? twice(`Twice${index + 1}`) : union,
  ]);
  const circle: [string, unknown] = ["components schemas Circle", twice("Circle")];
  const properties: Edits = ["Twice0", "Circle"].map((of) => [
    `components schemas job properties in${of}`,
    { $ref: `#/components/schemas/${of}` },
  ]);
  const options: [string, unknown] = [
    "components schemas job properties options",
    { $ref: "#/components/schemas/Twice0" },
  ];
  write("dist/export.json", JSON.stringify(published([...chain, circle, ...properties, options])));
  const { code, lines } = await update(name, `${root}/dist/export.json`);
  expect(lines).toContain("  minor  `Job.inTwice0` is new, and may be missing.");
  expect(code).toBe(0);
});

describe("refused in one line, and nothing is changed", () => {
  test.each<readonly [what: string, content: string, reason: string]>([
    ["a web page", "<!doctype html><title>Sign in</title>", ":1: is HTML, not OpenAPI"],
    ["Swagger 2.0", '{"swagger":"2.0","info":{},"paths":{}}', ":1: is Swagger 2.0; ask for OpenAPI 3, or convert it"],
    ["a file that was cut short", whole.slice(0, 9_000), "is not valid YAML"],
    [
      "YAML that was cut short after its head",
      "openapi: 3.0.1\ninfo: { title: Reality Conversion }\n",
      ":1: has no paths; it may have been cut short",
    ],
    [
      "another version of OpenAPI",
      '{"openapi":"4.0.0","paths":{"/a":{}}}',
      ":1: is OpenAPI 4.0.0; 3.0 and 3.1 are read",
    ],
    ["a file that is too large", `{"openapi":"3.0.1","x":"${"x".repeat(5_100_000)}"}`, "at most 5000000 are read"],
    ["a file that is nested too deeply", deep, "is nested too deeply"],
    ["aliases that grow beyond measure", bomb, "aliases"],
    [
      "a reference to another machine",
      whole.replace("#/components/schemas/jobState", "https://example.org/evil.json"),
      'refers to "https://example.org/evil.json", out of the document; nothing is fetched',
    ],
    [
      "a reference to a file",
      whole.replace("#/components/schemas/jobState", "../../../etc/passwd"),
      "nothing is fetched",
    ],
    [
      "a reference to nothing",
      whole.replace("#/components/schemas/jobState", "#/components/schemas/none"),
      "which is not there",
    ],
    ["a key __proto__", whole.replace('"info":', '"__proto__":{"polluted":true},"info":'), "has a key __proto__"],
    [
      "the document of another service",
      whole.replaceAll("realityconversion", "contextcapture"),
      "is of reality-modeling@v1 (path contextcapture), not of reality-conversion@v1",
    ],
    [
      "another service with no base path",
      whole
        .replaceAll("/realityconversion/", "/")
        .replace('"title":"Reality Conversion"', '"title":"Reality Modeling"'),
      "it is of reality-modeling, not of",
    ],
    [
      "a document of something else",
      '{"openapi":"3.0.1","info":{"title":"Pets"},"paths":{"/pets":{"get":{}},"/owners":{"get":{}}}}',
      "shares 0 of 2 operations",
    ],
  ])("%s", async (_what, content, reason) => {
    const { root, write, update, git } = await createSpecRepository();
    write("dist/export.json", content);
    const { code, lines } = await update(name, `${root}/dist/export.json`, "--apply");
    expect(lines).toEqual([expect.stringContaining(reason)]);
    expect(lines[0]).toMatch(/^export\.json:\d+: /);
    expect(code).toBe(1);
    expect(git("status", "--short")).toBe("");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test.each([[[]], [["--apply"]], [[name, "a", "b"]], [[name, "--remove"]], [[name, "a", "--apply", "--settle"]]])(
    "the arguments %j, with the usage shown",
    async (args) => {
      const { update } = await createSpecRepository();
      const { code, lines } = await update(...args);
      expect(lines[0]).toMatch(/^Usage: pnpm spec:update/);
      expect(code).toBe(1);
    },
  );

  test("a service version that is not registered, with those that are", async () => {
    const { update } = await createSpecRepository();
    const { code, lines } = await update("reality-conversion@v9");
    expect(lines).toEqual([
      expect.stringContaining('has no entry for "reality-conversion@v9"; there are reality-conversion@v1, '),
    ]);
    expect(code).toBe(1);
  });
});
