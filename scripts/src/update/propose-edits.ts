import type { Change } from "../diff/change.ts";
import type { EditContext } from "./edit-context.ts";
import { pointToFiles } from "./point-to-files.ts";
import { proposeCallEdit } from "./propose-call-edit.ts";
import { proposeSchemaEdit } from "./propose-schema-edit.ts";
import type { SpecEdit } from "./spec-edit.ts";

/** What the command can write, and what it leaves to people. */
export interface Proposal {
  readonly edits: readonly SpecEdit[];
  /** Why something is left, a line each. */
  readonly byHand: readonly string[];
}

/** How edits are proposed. */
export interface ProposalOptions {
  /** Whether what is no longer in the document is taken out: what people wrote about it goes, too. */
  readonly remove: boolean;
}

/** Proposes edits of the curated specification for what a document says otherwise. */
export function proposeEdits(context: EditContext, changes: readonly Change[], { remove }: ProposalOptions): Proposal {
  const edits: SpecEdit[] = [];
  const byHand: string[] = [];
  for (const change of changes) {
    const proposed = proposal(context, change, remove);
    if (typeof proposed === "string") byHand.push(`${change.text} ${proposed}`);
    else edits.push(...proposed);
  }
  const components = [...context.added].map(([name, value]): SpecEdit => {
    return { do: "set", at: ["components", "schemas", name], value };
  });
  return {
    edits: [...components, ...edits].map((edit) => ({ ...edit, value: pointToFiles(context, edit.value) })),
    byHand,
  };
}

function proposal(context: EditContext, change: Change, remove: boolean): readonly SpecEdit[] | string {
  if (/(?<!null|format)-removed$/.test(change.kind) && !remove) return "It stays here until you pass --remove.";
  const edits = proposeCallEdit(context, change) ?? proposeSchemaEdit(context, change);
  if (!edits || edits.length === 0) return "Edit it by hand.";
  const shared = edits.map(({ at }) => context.spec.locate(at).file).find((file) => file !== context.spec.entry.spec);
  return shared === undefined ? edits : `It stands in ${shared}, which other specifications share: edit it by hand.`;
}
