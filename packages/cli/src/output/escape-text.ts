/** Control characters (C0, DEL, C1), line separators, and the marks that turn the direction of writing. */
const unsafe = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * Makes what others wrote safe to print: a job's name could otherwise move the cursor, recolour the screen, or show a
 * line that says something else than it is. JSON stays the same JSON by it.
 */
export function escapeText(text: string): string {
  return text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
