/**
 * Reads the next link out of a page that is still text, so that the page after it can be asked for while this one is
 * parsed. It looks for the names of the link's path one after the other, from the last place where the first one stands:
 * a guess, which has to be compared with the parsed page.
 */
export function linkInText(text: string, path: string): string | undefined {
  const [first = "", ...rest] = path.split(".");
  let at = text.lastIndexOf(`"${first}"`);
  for (const name of rest) if (at >= 0) at = text.indexOf(`"${name}"`, at);
  if (at < 0) return undefined;
  const start = text.indexOf('"', text.indexOf(":", at));
  for (let end = start + 1; start > 0 && end < text.length; end += 1) {
    if (text[end] === "\\") end += 1;
    else if (text[end] === '"') return parsed(text.slice(start, end + 1));
  }
  return undefined;
}

function parsed(literal: string): string | undefined {
  try {
    return String(JSON.parse(literal));
  } catch {
    return undefined;
  }
}
