/** The sentence of a description that says the service is a preview, so that no user learns it too late. */
export function previewWarning(description: string): string | undefined {
  const sentences = description.replaceAll(/\s+/g, " ").split(/(?<=[.!])\s+/);
  return sentences.find((sentence) => /\bpreview\b/i.test(sentence))?.trim();
}
