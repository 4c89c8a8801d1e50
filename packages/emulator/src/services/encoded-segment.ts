/** A text as one segment of a path; half a character, which no address can hold, becomes the sign for an unknown one. */
export function encodedSegment(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
}
