import type { Random } from "./random.ts";

/** A GUID in the form of RFC 9562 version 4, made of the next random numbers. */
export function guid(random: Random): string {
  const digits = Array.from({ length: 32 }, () => random.integer(0, 15).toString(16));
  digits[12] = "4";
  digits[16] = random.integer(8, 11).toString(16);
  const hex = digits.join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
