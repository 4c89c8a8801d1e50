import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareFiles } from "../codegen/compare-files.ts";
import { createGenerator } from "../codegen/generate.ts";
import { diffSets } from "../diff/diff-sets.ts";
import { printHtml } from "../diff/print-html.ts";
import { printJson } from "../diff/print-json.ts";
import { printMarkdown } from "../diff/print-markdown.ts";
import { printText } from "../diff/print-text.ts";
import { readSpecs } from "../diff/read-specs.ts";
import { readRegistry } from "../read-registry.ts";
import { planChangesets } from "./plan-changesets.ts";
import { readReleased, unreleased } from "./released.ts";
import { changesetFiles, changesetLines } from "./write-changesets.ts";

/** All that follows from edited specifications. */
export interface ReleaseFiles {
  /** The new content of each file, by its name; undefined removes it. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** What to tell the person at the terminal. */
  readonly lines: readonly string[];
}

/** Where the reports go. Git doesn't know them. */
export const reportFolder = "dist/spec-update";

/**
 * Makes code, changesets and reports for specifications with some edits, without writing anything.
 *
 * @param edited The new text of a specification, by its file.
 * @throws Refusal when the specifications contradict themselves.
 */
export async function releaseFiles(root: string, edited: ReadonlyMap<string, string>): Promise<ReleaseFiles> {
  const folder = mkdtempSync(join(tmpdir(), "reality-apis-update-"));
  try {
    cpSync(join(root, "specs"), join(folder, "specs"), { recursive: true });
    for (const [file, text] of edited) writeFileSync(join(folder, file), text);
    const code = await generatedFiles(root, folder);
    const after = readSpecs(root, folder, undefined);
    const released = readReleased(root);
    const before = released ?? readSpecs(root, edited.size > 0 ? root : "HEAD", undefined);
    const diffs = await diffSets(before, after, { root, types: true });
    const services = [...new Set([...before.values(), ...after.values()].map(({ entry }) => entry.service))];
    const changesets = released ? planChangesets(root, services, diffs) : [];
    return {
      files: new Map([...edited, ...code, ...changesetFiles(changesets), ...reports(diffs)]),
      lines: [
        ...printText(diffs),
        ...[...code.keys()].map((file) => `${file} written`),
        ...(released ? changesetLines(changesets) : [unreleased]),
        `${reportFolder}/report.html, .md and .json: the report`,
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The generated files that differ from those on the disk. */
async function generatedFiles(root: string, folder: string): Promise<ReadonlyMap<string, string | undefined>> {
  const generate = createGenerator(folder);
  const files = new Map<string, string | undefined>();
  for (const entry of readRegistry(folder, { packages: "optional" })) {
    const made = await generate(entry);
    for (const { file } of compareFiles(join(root, entry.output), made))
      files.set(`${entry.output}/${file}`, made.get(file));
  }
  return files;
}

function reports(diffs: Parameters<typeof printHtml>[0]): readonly (readonly [file: string, content: string])[] {
  return [
    [`${reportFolder}/report.html`, printHtml(diffs)],
    [`${reportFolder}/report.md`, printMarkdown(diffs)],
    [`${reportFolder}/report.json`, printJson(diffs)],
  ];
}
