/**
 * What becomes of requests about an iTwin. `open`: they are carried out; `missing`: 404, as there is none; `forbidden`:
 * 403, as the user has no permissions; `unsupported`: it lies where nothing is processed, so that it has no bucket
 * (400) and gets no workspace (422).
 */
export type ITwinAccess = "open" | "missing" | "forbidden" | "unsupported";

/** The iTwins that there are. */
export interface ITwins {
  /** `unlisted`: nobody has said anything about it, but which ones there are. */
  accessTo(iTwinId: string): ITwinAccess | "unlisted";
}

/** Any id is one, unless a list is given; ids are compared without case. */
export function createITwins(
  iTwinIds: readonly string[] | undefined,
  accesses: Readonly<Record<string, ITwinAccess>> = {},
): ITwins {
  const known = iTwinIds === undefined ? undefined : new Set(iTwinIds.map((id) => id.toLowerCase()));
  const decided = new Map(Object.entries(accesses).map(([id, access]) => [id.toLowerCase(), access]));
  return {
    accessTo: (iTwinId) => {
      const id = iTwinId.toLowerCase();
      return decided.get(id) ?? (known === undefined || known.has(id) ? "open" : "unlisted");
    },
  };
}
