import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./run.ts";
import { countConnections } from "./support/count-connections.ts";
import { readTree } from "./support/read-tree.ts";
import { createWorkspace, specFile, type Workspace } from "./workspace.ts";

const shared = "specs/shared.yaml";
const registry = "specs/redocly.yaml";
const output = "packages/paint-shop/src/generated/v1";
const jobReference = 'job: { $ref: "#/components/schemas/Job" }';

/** Nine levels, each nine times the one before: four hundred million values. */
const aliasBomb = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ..."bcdefghi".split("").map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[at]}`)}]`),
].join("\n");

/** What is wrong, how it gets into the workspace, and which line the command prints first. */
type Row = readonly [title: string, spoil: (workspace: Workspace, url: string) => void, expected: string | RegExp];

const rows: readonly Row[] = [
  [
    "Swagger 2.0",
    ({ write }) => write(specFile, "swagger: '2.0'\ninfo: { title: Paint Shop, version: '1' }\npaths: {}\n"),
    `${specFile}:1: is Swagger 2.0; convert it to OpenAPI 3.1`,
  ],
  [
    "a web page saved as a specification",
    ({ write }) => write(specFile, "<!doctype html>\n<title>Paint Shop API</title>\n"),
    `${specFile}:1: is HTML, not OpenAPI: a web page was saved in the place of the specification`,
  ],
  [
    "YAML that was cut off within a text",
    ({ write, read }) => write(specFile, read(specFile).slice(0, read(specFile).lastIndexOf('"'))),
    new RegExp(`^${specFile}:\\d+: is not valid YAML: Missing closing "quote`),
  ],
  [
    "YAML that was cut off within a list, in a file that the specification refers to",
    ({ write, read }) => write(shared, read(shared).slice(0, read(shared).lastIndexOf("}"))),
    new RegExp(`^${shared}:\\d+: is not valid YAML: `),
  ],
  [
    "an operation id twice",
    ({ edit }) => edit(specFile, "operationId: jobs-get\n", "operationId: jobs-patch\n"),
    new RegExp(
      `^${specFile}:\\d+: the operationId "jobs-patch" is also that of GET /jobs/\\{id\\}; rename one of them$`,
    ),
  ],
  [
    "a reference that leaves the folder",
    ({ edit, write }) => {
      write("secret.yaml", "components: { schemas: { Key: { const: canary } } }\n");
      edit(specFile, jobReference, 'job: { $ref: "../secret.yaml#/components/schemas/Key" }');
    },
    new RegExp(`^${specFile}:\\d+: the reference "../secret.yaml#.*" leaves the folder of the specifications; move`),
  ],
  [
    "a reference to a URL",
    ({ edit }, url) => edit(specFile, jobReference, `job: { $ref: "${url}/x.yaml#/components/schemas/Job" }`),
    new RegExp(`^${specFile}:\\d+: the reference "http.*" names a URL; refer to a file in specs/, nothing is fetched$`),
  ],
  [
    "a reference to a URL, in a file that the specification refers to",
    ({ edit }, url) =>
      edit(
        shared,
        'error: { $ref: "#/components/schemas/ErrorBody" }',
        `error: { $ref: "${url}/#/components/schemas/E" }`,
      ),
    new RegExp(`^${shared}:\\d+: the reference "http.*" names a URL; refer to a file in specs/, nothing is fetched$`),
  ],
  [
    "an example at a URL",
    ({ edit }, url) => edit(specFile, "value: { job:", `externalValue: ${url}/x.json\n              x-value: { job:`),
    new RegExp(`^${specFile}:\\d+: externalValue is not followed; write what it stands for in its place$`),
  ],
  [
    "rules at a URL",
    ({ write, read }, url) => write(registry, `${read(registry)}\nplugins: ["${url}/plugin.js"]\n`),
    new RegExp(`^${registry}:\\d+: plugins names "http.*"; nothing is fetched, so name a built-in set of rules$`),
  ],
  [
    "a specification at a URL",
    ({ edit }, url) => edit(registry, "paint-shop.v1.yaml", `"${url}/paint-shop.v1.yaml"`),
    new RegExp(`^${registry}:\\d+: "paint-shop@v1" needs a root: the name of a YAML file in specs/$`),
  ],
  [
    "a component name that is code",
    ({ edit }) => edit(specFile, "    JobProgress:\n", "    'X { } evil()':\n"),
    new RegExp(`^${specFile}:\\d+: the component name "X \\{ \\} evil\\(\\)" may only hold A-Z a-z 0-9 . _ -$`),
  ],
  [
    "an operation id that is no name",
    ({ edit }) => edit(specFile, "operationId: jobs-get\n", "operationId: jobs/get\n"),
    new RegExp(`^${specFile}:\\d+: the operationId "jobs/get" may only hold A-Z a-z 0-9 . _ -$`),
  ],
  [
    "an alias bomb",
    ({ write }) => write(specFile, `openapi: 3.1.1\n${aliasBomb}\n`),
    new RegExp(`^${specFile}:\\d+: its aliases grow beyond measure when they are followed; write the values out$`),
  ],
  [
    "five megabytes",
    ({ write, read }) => write(specFile, read(specFile) + "# all work and no play\n".repeat(240_000)),
    new RegExp(`^${specFile}:1: has \\d+ bytes; at most 5000000 are read. Split the specification$`),
  ],
  [
    "a service description that names a missing operation",
    ({ edit }) => edit(specFile, "read: jobs-get,", "read: jobs-read,"),
    new RegExp(`^${specFile}:\\d+: there is no operation "jobs-read" for read; name one of jobs-get-all, jobs-create`),
  ],
];

// Less than the five seconds that a person waits.
test.each(rows)(
  "%s is refused, and everything stays as it was",
  { timeout: 5_000 },
  async (_title, spoil, expected) => {
    const listener = await countConnections();
    const workspace = createWorkspace();
    mkdirSync(join(workspace.root, output), { recursive: true });
    for (const file of ["schema.ts", "service.ts", "old.ts"]) workspace.write(`${output}/${file}`, "// of yesterday\n");
    spoil(workspace, listener.url);
    const before = readTree(workspace.root);
    const { code, lines } = await run(workspace.root);
    expect(lines[0]).toMatch(expected);
    expect(lines.at(-1)).toBe("Nothing was written: put the above in order first.");
    expect(lines.join()).not.toContain("canary");
    expect(code).toBe(1);
    expect(readTree(workspace.root)).toEqual(before);
    expect(listener.count()).toBe(0);
  },
);

test("the listener counts", async () => {
  const listener = await countConnections();
  await fetch(listener.url);
  expect(listener.count()).toBe(1);
});
