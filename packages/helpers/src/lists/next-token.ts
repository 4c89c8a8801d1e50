/**
 * Takes the continuation token out of a next link, encoded as it stands there: it has to go back byte for byte.
 *
 * Only the token of a link is ever used. The link itself is not followed, since it could lead a token of ours to
 * another host; nor is it parsed as an address, since some come with blanks in them, and some are relative.
 */
export function nextToken(href: string, parameter: string): string | undefined {
  const query = href.slice(href.indexOf("?") + 1).split("#", 1)[0] ?? "";
  if (!href.includes("?")) return undefined;
  const wanted = parameter.toLowerCase();
  for (const part of query.split("&")) {
    const [name = "", ...value] = part.split("=");
    // The parameter has been seen on the wire in more than one case.
    if (name.toLowerCase() === wanted) return value.join("=") || undefined;
  }
  return undefined;
}
