import { serviceTitle } from "../service/service-title.ts";
import type { Spec } from "../spec/spec.ts";
import { addExcerpts } from "./add-excerpts.ts";
import type { Change } from "./change.ts";
import { diffDocuments } from "./diff-documents.ts";
import { judgeOperations } from "./judge-operations.ts";
import { gravest, type Level } from "./level.ts";
import { readPackage } from "./read-package.ts";
import type { ServiceDiff } from "./service-diff.ts";
import { type Weighed, weighOpinions } from "./weigh-opinions.ts";

/** A specification before and after; either may be missing. */
export interface SpecPair {
  readonly before?: Spec;
  readonly after?: Spec;
}

/** How a pair is compared. */
export interface DiffOptions {
  /** Where the packages are. */
  readonly root: string;
  /** Whether TypeScript is asked for a second opinion. */
  readonly types: boolean;
}

/** Says what a new specification does to the users of its client. */
export async function diffService({ before, after }: SpecPair, { root, types }: DiffOptions): Promise<ServiceDiff> {
  const spec = after ?? before;
  if (!spec) throw new TypeError("There is no specification to compare.");
  const { service, version } = spec.entry;
  const { packageName, entry } = readPackage(root, spec.entry);
  const title = `${serviceTitle(spec)} ${version}`;
  const weighed = before && after ? await compare(before, after, types) : whole(entry, title, after !== undefined);
  const level = gravest(weighed.changes.map((change) => change.level));
  return { name: `${service}@${version}`, ...{ service, title, packageName, entry, level }, ...weighed };
}

async function compare(before: Spec, after: Spec, types: boolean): Promise<Weighed> {
  const changes = diffDocuments(before.document, after.document).map((change) => addExcerpts(change, before, after));
  if (!types || changes.every(({ kind }) => kind === "text-changed")) return { changes, disagreements: [] };
  return weighOpinions(changes, await judgeOperations(before.document, after.document));
}

/** An entry that comes or goes as a whole. */
function whole(entry: string, title: string, added: boolean): Weighed {
  const level: Level = added ? "minor" : "major";
  const kind = added ? "entry-added" : "entry-removed";
  const text = added
    ? `A client of ${title} is new: \`${entry}\`.`
    : `The client of ${title}, \`${entry}\`, is gone: code that imports it no longer compiles.`;
  const about = `\`${entry}\``;
  const change: Change = {
    id: `${kind} ${about}`,
    ...{ kind, about, level, behaviour: false, text, operations: [], uses: [] },
    fact: { kind, path: [] },
  };
  return { changes: [change], disagreements: [] };
}
