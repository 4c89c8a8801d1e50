import { groupChanges } from "./group-changes.ts";
import type { ServiceDiff } from "./service-diff.ts";

/** The differences as Markdown, for a pull request. */
export function printMarkdown(diffs: readonly ServiceDiff[]): string {
  if (diffs.length === 0) return "No difference between the specifications.\n";
  const rows = diffs.map(
    ({ title, entry, level, changes }) => `| ${title} | \`${entry}\` | ${level} | ${changes.length} |`,
  );
  const summary = ["| service | entry | level | changes |", "| --- | --- | --- | --- |", ...rows];
  return `${["# What the new specifications change", "", ...summary, "", ...diffs.flatMap(section)].join("\n").trimEnd()}\n`;
}

function section({ title, level, changes, disagreements }: ServiceDiff): readonly string[] {
  return [
    `## ${title}: ${level}`,
    "",
    ...groupChanges(changes).flatMap((group) => [
      `### ${group.heading}`,
      "",
      ...group.changes.map(({ text }) => `- ${text}`),
      "",
    ]),
    ...(disagreements.length === 0
      ? []
      : ["### Where documents and types disagree", "", "The graver of the two counts.", ""]),
    ...disagreements.map(
      ({ operation, way, structure, types }) =>
        `- \`${operation}\`, ${way}: the documents say it ${structure}, the types say it ${types}.`,
    ),
    "",
  ];
}
