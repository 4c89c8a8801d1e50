import type { Change } from "../diff/change.ts";
import type { VendorComparison } from "./compare-vendor.ts";

const headings: readonly (readonly [heading: string, belongs: (kind: string) => boolean])[] = [
  ["New at the service", (kind) => kind.endsWith("-added") && kind !== "null-added"],
  ["No longer in its document", (kind) => kind.endsWith("-removed") && kind !== "null-removed"],
  ["Different", () => true],
];

/** The report for people: what is new, gone or different, with what it would mean for users. */
export function reportVendor(name: string, { left, explained }: VendorComparison, settled: number): readonly string[] {
  const rest = new Set(left);
  const sections = headings.flatMap(([heading, belongs]) => {
    const changes = [...rest].filter(({ kind }) => belongs(kind));
    for (const change of changes) rest.delete(change);
    return changes.length === 0 ? [] : [`${heading}:`, ...changes.map(line)];
  });
  const counts = [...explained].map(([rule, count]) => `${rule} (${count})`);
  return [
    ...(sections.length > 0 ? sections : [`The document says nothing that the specification of ${name} does not say.`]),
    ...(counts.length > 0 ? [`Left out, by the rules of curation: ${counts.join(", ")}.`] : []),
    ...(settled > 0 ? [`Left out, settled before in specs/settled.yaml: ${settled}.`] : []),
  ];
}

function line({ level, behaviour, text }: Change): string {
  return `  ${`${level}${behaviour ? "*" : ""}`.padEnd(6)} ${text}`;
}
