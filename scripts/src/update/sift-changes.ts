import type { Change } from "../diff/change.ts";

/** A rule of curation, and the differences that it accounts for. */
interface CurationRule {
  /** As the report says it; the rules themselves stand in specs/README.md. */
  readonly name: string;
  readonly explains: (change: Change) => boolean;
}

const answers = ({ uses }: Change): boolean => uses.length > 0 && uses.every((use) => use !== "request");
const isKind =
  (...kinds: readonly string[]) =>
  ({ kind }: Change): boolean =>
    kinds.includes(kind);

/**
 * Differences that are there by decision, each time anew: a document of the service and a curated specification differ
 * by them even if the service has not changed at all.
 */
const curationRules: readonly CurationRule[] = [
  {
    name: "words and names",
    explains: isKind(
      "text-changed",
      "operation-renamed",
      "path-renamed",
      "name-added",
      "name-removed",
      "width-changed",
    ),
  },
  {
    name: "open on read, closed on write",
    explains: (change) =>
      isKind("extras-allowed", "extras-refused", "items-forgotten")(change) ||
      (isKind("values-closed", "values-opened")(change) && answers(change)) ||
      (change.kind === "variant-removed" && (change.fact.detail ?? "").startsWith("Other")),
  },
  { name: "defaults in words", explains: isKind("default-changed") },
  {
    name: "limits in words",
    explains: ({ kind, after }) => kind === "limit-loosened" && after === undefined,
  },
  {
    name: "authorization said once",
    explains: isKind("security-changed"),
  },
  {
    name: "the same failures everywhere",
    explains: (change) =>
      change.kind === "failure-removed" ||
      (change.kind === "header-removed" && / in the (?:[345]..|default) answer /.test(change.about)),
  },
  {
    name: "request bodies required",
    explains: ({ kind, about }) => kind === "became-optional" && about.startsWith("the body of"),
  },
];

/** What a document of the service says otherwise than the curated specification. */
export interface Sifted {
  /** What needs a look. */
  readonly left: readonly Change[];
  /** How many differences each rule of curation accounts for. */
  readonly explained: ReadonlyMap<string, number>;
}

/** Leaves out what rules of curation account for, and counts it. */
export function siftChanges(changes: readonly Change[]): Sifted {
  const explained = new Map<string, number>();
  const left = changes.filter((change) => {
    const rule = curationRules.find(({ explains }) => explains(change));
    if (rule) explained.set(rule.name, (explained.get(rule.name) ?? 0) + 1);
    return !rule;
  });
  return { left, explained };
}
