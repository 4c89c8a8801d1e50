import type { Change } from "./change.ts";
import type { Fit } from "./judge-types.ts";

/** Where the comparison of the documents and that of the types don't agree about an operation. */
export interface Disagreement {
  readonly operation: string;
  readonly way: "request" | "response";
  readonly structure: "breaks" | "fits";
  readonly types: "breaks" | "fits";
}

/** The changes, with what only the types see, and all that the two see differently. */
export interface Weighed {
  readonly changes: readonly Change[];
  readonly disagreements: readonly Disagreement[];
}

/** Puts the two opinions together: the graver one wins, and the other is not hidden. */
export function weighOpinions(changes: readonly Change[], fits: readonly Fit[]): Weighed {
  const disagreements = fits.flatMap(({ operation, request, response }): readonly Disagreement[] => {
    const structure = (way: "request" | "response") => (breaks(changes, operation, way) ? "breaks" : "fits");
    const types = { request: request ? "fits" : "breaks", response: response ? "fits" : "breaks" } as const;
    return (["request", "response"] as const)
      .map((way) => ({ operation, way, structure: structure(way), types: types[way] }) as const)
      .filter((opinion) => opinion.structure !== opinion.types);
  });
  const missed = disagreements.filter(({ types }) => types === "breaks").map(toChange);
  return { changes: [...missed, ...changes], disagreements };
}

/** What compiles but acts differently is beyond what types can see. */
function breaks(changes: readonly Change[], operation: string, way: "request" | "response"): boolean {
  return changes.some(
    ({ level, behaviour, operations, uses }) =>
      level === "major" &&
      !behaviour &&
      operations.includes(operation) &&
      uses.some((use) => (use === "request") === (way === "request")),
  );
}

function toChange({ operation, way }: Disagreement): Change {
  const about = `\`${operation}\``;
  const what = way === "request" ? `what ${about} takes` : `what ${about} answers`;
  return {
    id: `types-${way} ${about}`,
    ...{ kind: `types-${way}`, about, level: "major", behaviour: false, operations: [operation], uses: [way] },
    text: `The type of ${what} no longer fits code that was written for the last one.`,
    fact: { kind: `types-${way}`, path: [] },
  };
}
