import type { Claim } from "./claim.ts";
import type { FoundOperation } from "./find-operations.ts";
import { answerSchema, enumValues, propertySchema } from "./find-schemas.ts";
import { type Meaning, meanings, type WordsByMeaning } from "./job-service.ts";

/** One state word of `x-job-service`. */
interface Word {
  readonly section: "states" | "toleratedStates";
  readonly meaning: Meaning;
  readonly index: number;
  readonly text: string;
  readonly folded: string;
}

/** Refuses a classification that misses a state of the specification, or knows one that it doesn't have. */
export function checkStates(claim: Claim, assigned: ReadonlyMap<string, FoundOperation>): void {
  const { jobService, refuse } = claim;
  // What a missing operation would have known is not missing from the classification.
  if (!assigned.has("read") || !assigned.has("progress")) return;
  const known = knownStates(claim, assigned);
  const words = [
    ...wordsOf("states", jobService.states),
    ...wordsOf("toleratedStates", jobService.toleratedStates ?? {}),
  ];
  const seen = new Map<string, Word>();
  for (const word of words) {
    const at = [word.section, word.meaning, String(word.index)];
    const earlier = seen.get(word.folded);
    if (earlier) {
      refuse(at, `"${word.text}" is classified twice, also in ${earlier.section}.${earlier.meaning}; keep one`);
    } else if (word.section === "states" && !known.has(word.folded)) {
      refuse(at, `"${word.text}" is in no enum of the specification; correct it or move it to toleratedStates`);
    } else if (word.section === "toleratedStates" && known.has(word.folded)) {
      refuse(at, `"${word.text}" is a state of the specification; move it to states`);
    }
    seen.set(word.folded, seen.get(word.folded) ?? word);
  }
  for (const [folded, text] of known) {
    if (!seen.has(folded))
      refuse(["states"], `the state "${text}" has no meaning; put it into one of ${meanings.join(", ")}`);
  }
}

/** The states of the job's and of the progress's enums, by their folded form. */
function knownStates(
  { spec, jobService, refuse }: Claim,
  assigned: ReadonlyMap<string, FoundOperation>,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const places = [
    { role: "read", section: "job", path: `${jobService.job.envelope}.${jobService.job.state}` },
    { role: "progress", section: "progress", path: `${jobService.progress.envelope}.${jobService.progress.state}` },
  ];
  for (const { role, section, path } of places) {
    const operation = assigned.get(role);
    if (!operation) continue;
    const schema = propertySchema(spec.document, answerSchema(spec.document, operation), path);
    const values = enumValues(spec.document, schema);
    if (schema !== undefined && values.length === 0) {
      refuse(
        [section, "state"],
        `"${path}" lists no states; give it an enum schema, open where the service may add some`,
      );
    }
    for (const value of values) known.set(fold(value), known.get(fold(value)) ?? value);
  }
  return known;
}

function wordsOf(section: Word["section"], byMeaning: WordsByMeaning): readonly Word[] {
  return meanings.flatMap((meaning) =>
    (byMeaning[meaning] ?? []).map((text, index) => ({ section, meaning, index, text, folded: fold(text) })),
  );
}

/** States are compared without regard to case, since the service itself writes them in several. */
function fold(state: string): string {
  return state.trim().toLowerCase();
}
