import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readSpecs, type SpecSet } from "../src/diff/read-specs.ts";
import { arrayAt, isObject, type JsonObject } from "../src/json.ts";
import { repositoryRoot } from "../src/repository-root.ts";
import { runSpecUpdate } from "../src/update/run-spec-update.ts";
import { asPortal } from "./support/as-portal.ts";
import { replaceAt } from "./support/replace-at.ts";

const specs: SpecSet = readSpecs(repositoryRoot, repositoryRoot, undefined);
const gateway = "reality-apim.example.azure-api.net";

/** What the portal would export, if the service were just as its specification says. */
function exported(name: string, edits: readonly (readonly [at: string, value: unknown])[] = []): JsonObject {
  const portal: unknown = asPortal(specs.get(name)?.document ?? {}, gateway);
  const edited = edits.reduce((value, [at, by]) => replaceAt(value, at.split(" "), by), portal);
  if (!isObject(edited)) throw new TypeError("This is no document.");
  return edited;
}

/** The report of `spec:update` on a document. */
async function report(name: string, document: JsonObject): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), "reality-apis-portal-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(repositoryRoot, "specs"), join(root, "specs"), { recursive: true });
  for (const { entry } of specs.values()) {
    mkdirSync(join(root, "packages", entry.service), { recursive: true });
    writeFileSync(join(root, "packages", entry.service, "package.json"), "{}");
  }
  const file = join(root, "export.json");
  writeFileSync(file, JSON.stringify(document));
  const lines: string[] = [];
  expect(await runSpecUpdate([name, file], { root, cwd: root, print: (line) => lines.push(line) })).toBe(0);
  return lines;
}

describe("an export of the portal, in its own style", () => {
  test.each(["reality-modeling@v1", "reality-analysis@v2"])("of %s, says nothing new by its style", async (name) => {
    const document = exported(name);
    const text = JSON.stringify(document);
    // What would be noise, were it not understood.
    for (const quirk of [
      '"nullable":true',
      '"oneOf":[{"type":"string","enum"',
      '"Authorization"',
      '"apiKeyQuery"',
      gateway,
    ]) {
      expect(text).toContain(quirk);
    }
    const [said, left, ...rest] = await report(name, document);
    expect(said).toBe(`The document says nothing that the specification of ${name} does not say.`);
    expect(left).toMatch(/^Left out, by the rules of curation: open on read, closed on write \(\d+\), /);
    expect(rest).toEqual(["There is nothing to edit."]);
  });

  test("of Reality Modeling, is told of for what did change, and for nothing else", async () => {
    const job = "components schemas jobModel properties";
    const document = exported("reality-modeling@v1", [
      [`${job} priority`, { type: "integer", nullable: true }],
      [`${job} lastModifiedDateTime`, undefined],
      ["components schemas jobTypeModel enum", ["Full", "Calibration", "Reconstruction", "Annotation"]],
      ["paths /limits/engines", undefined],
    ]);
    expect((await report("reality-modeling@v1", document)).slice(0, 6)).toEqual([
      "New at the service:",
      "  minor  `Job.priority` is new, and may be missing.",
      "  minor  `JobType` may now be `Annotation`; the list was open, so code that compiles goes on doing so.",
      "No longer in its document:",
      "  major  `Job.lastModifiedDateTime` is gone: code that reads it no longer compiles.",
      "  major  `GET /limits/engines` is gone: code that calls it no longer compiles.",
    ]);
  });

  test("of Reality Analysis v2, shows a value that one of two overlapping lists gained", async () => {
    const name = "reality-analysis@v2";
    const at = "components schemas segmentation3DOutputNameModel oneOf";
    const lists = [
      ["Segmentation3D", "SegmentedPointCloud"],
      ["SegmentedPointCloud", "Meshes3D"],
    ].map((values) => ({ type: "string", enum: values }));
    const known = arrayAt(exported(name), ...at.split(" "));
    expect((await report(name, exported(name, [[at, [...known, ...lists]]]))).slice(0, 2)).toEqual([
      "New at the service:",
      "  minor  `Segmentation3DOutputName` takes `Meshes3D`, too.",
    ]);
  });
});
