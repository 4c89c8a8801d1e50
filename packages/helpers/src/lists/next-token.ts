/**
 * Takes the continuation token out of a next link, encoded as it stands there: it has to go back byte for byte.
 *
 * Only the token of a link is ever used. The link itself is not followed, since it could lead a token of ours to
 * another host; nor is it parsed as an address, since some come with blanks in them, and some are relative.
 */
export function nextToken(href: string | undefined, parameter: string): string | undefined {
  // The parameter has been seen on the wire in more than one case.
  const wanted = `${parameter.toLowerCase()}=`;
  const query = href?.split("#", 1)[0]?.split("?").slice(1).join("?") ?? "";
  const part = query.split("&").find((text) => text.toLowerCase().startsWith(wanted));
  return part?.slice(wanted.length) || undefined;
}
