/**
 * Whether an `Accept` header asks for something that a service of this version sends: its media type (in either of
 * the two spellings in use), JSON, or anything. No header asks for anything.
 */
export function accepts(header: string | null, version: string): boolean {
  if (header === null || header.trim() === "") return true;
  const known = [
    `application/vnd.bentley.itwin-platform.${version}+json`,
    `application/vnd.bentley.${version}+json`,
    "application/json",
    "application/*",
    "*/*",
  ];
  return header.split(",").some((range) => {
    const [mediaType = ""] = range.split(";");
    return known.includes(mediaType.trim().toLowerCase());
  });
}
