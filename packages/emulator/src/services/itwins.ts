/** The iTwins that there are and that every user may use. */
export interface ITwins {
  has(iTwinId: string): boolean;
}

/** Any id is one, unless a list is given; ids are compared without case. */
export function createITwins(iTwinIds: readonly string[] | undefined): ITwins {
  const known = iTwinIds === undefined ? undefined : new Set(iTwinIds.map((id) => id.toLowerCase()));
  return { has: (iTwinId) => known === undefined || known.has(iTwinId.toLowerCase()) };
}
