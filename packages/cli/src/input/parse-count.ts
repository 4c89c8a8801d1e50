import { InvalidArgumentError } from "commander";

/** Reads how many items are wanted. */
export function parseCount(text: string): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count >= 1) return count;
  throw new InvalidArgumentError("Give a whole number from 1 on.");
}
