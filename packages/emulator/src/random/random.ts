/** Random numbers that depend on nothing but the seed. */
export interface Random {
  /** A number from 0 to below 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /**
   * Random numbers of their own for one thing, known by its label. What is drawn here or in other forks does not
   * change them, so the same thing gets the same numbers whatever happened before.
   */
  fork(label: string): Random;
}

/** The generator is sfc32, its four words drawn from the seed's text. */
export function createRandom(seed: string): Random {
  let [a = 0, b = 0, c = 0, counter = 0] = hash(seed);
  function step(): number {
    const result = (a + b + counter) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    counter = (counter + 1) | 0;
    return result;
  }
  // The first results of seeds that are much alike are much alike too.
  for (let round = 0; round < 12; round++) step();
  const next = (): number => step() / 2 ** 32;
  return {
    next,
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    fork: (label) => createRandom(`${seed}\n${label}`),
  };
}

function hash(text: string): number[] {
  const words = Uint32Array.of(0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667);
  for (let index = 0; index < text.length; index++) {
    for (let word = 0; word < words.length; word++) {
      const mixed = (words[word] ?? 0) ^ (text.charCodeAt(index) + word);
      words[word] = Math.imul(mixed, 0x85ebca6b + 2 * word) ^ (mixed >>> 15);
    }
  }
  return [...words];
}
