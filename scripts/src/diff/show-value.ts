/** Longer values are cut in a sentence; the reports have them whole. */
const maxLength = 80;

/** A value of a document, as a sentence shows it. */
export function showValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = (typeof value === "string" ? value : JSON.stringify(value)).replaceAll(/\s+/g, " ");
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}
