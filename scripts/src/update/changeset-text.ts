import { createHash } from "node:crypto";
import { groupChanges } from "../diff/group-changes.ts";
import type { ServiceDiff } from "../diff/service-diff.ts";
import type { Bump } from "./bump.ts";

const remark = "# Written by `pnpm spec:diff --changeset`, which writes it again until somebody edits it.";
const fingerprint = /^# Fingerprint: ([0-9a-f]{64})\n/m;

/** The text of a changeset for what new specifications change in one package. */
export function changesetText(packageName: string, bump: Bump, diffs: readonly ServiceDiff[]): string {
  const front = ["---", remark, `"${packageName}": ${bump}`, "---"];
  const text = `${[...front, "", ...diffs.flatMap(section)].join("\n").trimEnd()}\n`;
  return text.replace(`${remark}\n`, `${remark}\n# Fingerprint: ${hash(text)}\n`);
}

/** Whether a changeset is still as the command wrote it. */
export function isUntouched(text: string): boolean {
  const [line, found] = fingerprint.exec(text) ?? [];
  return line !== undefined && hash(text.replace(line, "")) === found;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function section({ title, entry, changes }: ServiceDiff): readonly string[] {
  const groups = groupChanges(changes.filter(({ level }) => level !== "none"));
  if (groups.length === 0) return [];
  const lines = groups.flatMap((group) => [`- ${group.heading}`, ...group.changes.map(({ text }) => `  - ${text}`)]);
  return [`${title} (\`${entry}\`) follows its new specification.`, "", ...lines, ""];
}
