/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The continuation token of the page after this one, as it stands in the link; `undefined` on the last page. */
  readonly nextToken: string | undefined;
}
