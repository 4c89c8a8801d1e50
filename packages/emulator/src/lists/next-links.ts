/** The `_links` of a page: empty on the last one. */
export interface PageLinks {
  readonly next?: { readonly href: string };
}

/** The link leads back to where the request went, whatever origin that was; as documented, it does not repeat `$top`. */
export function nextLinks(url: URL, filterText: string, token: string | undefined): PageLinks {
  if (token === undefined) return {};
  const query = `$filter=${encodeURIComponent(filterText)}&continuationToken=${encodeURIComponent(token)}`;
  return { next: { href: `${url.origin}${url.pathname}?${query}` } };
}
