/** Letters of two columns: East Asian ones, and pictures. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})/u;
const segmenter = new Intl.Segmenter();

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  return lettersOf(text).reduce((width, letter) => width + letterWidth(letter), 0);
}

/** Cuts a text to a number of columns. A line that wraps could not be drawn over any more. */
export function fitWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let left = columns - 1;
  const kept = lettersOf(text).filter((letter) => {
    left -= letterWidth(letter);
    return left >= 0;
  });
  return columns > 0 ? `${kept.join("")}…` : "";
}

/** What a reader takes for one letter, whatever it is made of. */
function lettersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function letterWidth(letter: string): number {
  return wide.test(letter) ? 2 : 1;
}
