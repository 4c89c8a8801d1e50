import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Refusal } from "../refusal.ts";
import type { Spec } from "../spec/spec.ts";
import { replaceFiles } from "../write/replace-files.ts";
import { applyEdits } from "./apply-edits.ts";
import { compareVendor } from "./compare-vendor.ts";
import { makePatch } from "./make-patch.ts";
import { matchService } from "./match-service.ts";
import { type Proposal, proposeEdits } from "./propose-edits.ts";
import { readVendor } from "./read-vendor.ts";
import { releaseFiles, reportFolder } from "./release-files.ts";
import { reportVendor } from "./report-vendor.ts";
import { addSettled, readSettled, settledFile } from "./settled.ts";
import type { UpdateArguments } from "./update-arguments.ts";

/** The specification that a document is compared with, among all. */
export interface UpdateTarget {
  readonly root: string;
  readonly spec: Spec;
  readonly specs: readonly Spec[];
}

/** Compares a document of the service with the specification, and writes what was asked for. Gives what to tell. */
export async function updateFromDocument(
  { root, spec, specs }: UpdateTarget,
  { name, file, apply, remove, settle }: UpdateArguments & { readonly file: string },
): Promise<readonly string[]> {
  const vendor = readVendor(file);
  const match = matchService(vendor, spec, specs, basename(file));
  const comparison = compareVendor(spec, vendor, match);
  const isSettled = readSettled(root, name);
  const left = comparison.left.filter((change) => !isSettled(change));
  const report = reportVendor(name, { ...comparison, left }, comparison.left.length - left.length);
  if (settle) {
    replaceFiles(root, new Map([[settledFile, addSettled(root, name, left)]]));
    return [...report, `${settledFile} written: ${left.length} settled. Say why in specs/README.md.`];
  }
  const source = `document ${basename(file)}`;
  const context = { spec, vendor, prefix: match.prefix, names: comparison.names, added: new Map(), source };
  const proposal = proposeEdits(context, left, { remove });
  return [...report, ...(await writeProposal(root, spec, proposal, apply))];
}

async function writeProposal(
  root: string,
  spec: Spec,
  { edits, byHand }: Proposal,
  apply: boolean,
): Promise<readonly string[]> {
  const file = spec.entry.spec;
  const hints = byHand.length > 0 ? ["Left to you:", ...byHand.map((line) => `  ${line}`)] : [];
  if (edits.length === 0) return [...hints, "There is nothing to edit."];
  const before = readFileSync(join(root, file), "utf8");
  const after = applyEdits(before, edits);
  if (!apply) {
    const patch = `${reportFolder}/${basename(file, ".yaml")}.patch`;
    replaceFiles(root, new Map([[patch, makePatch(file, before, after)]]));
    return [...hints, `${patch} written. Review it; then \`git apply ${patch}\`, or the same command with --apply.`];
  }
  const { files, lines } = await refusedAsWhole(() => releaseFiles(root, new Map([[file, after]])));
  replaceFiles(root, files);
  return [...hints, `${file} edited`, ...lines];
}

/** An edit that makes no whole specification yet is not written; what it lacks is said. */
async function refusedAsWhole<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const reason =
      "nothing was written: the edit alone makes no whole specification. Apply the patch and complete it, then run the command without a document";
    const [first] = error.findings;
    throw new Refusal([...error.findings, { file: first?.file ?? "specs", line: first?.line ?? 1, reason }]);
  }
}
