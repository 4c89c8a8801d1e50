import { expect, test } from "vitest";
import { createJournal } from "../src/http/journal.ts";

test("a journal keeps the last 100,000 requests at least, and does not grow without end", () => {
  const { entries, add } = createJournal();
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let time = 0; time < 250_000; time += 1) {
    add({ method: "GET", path: "/", query: "", status: 200, time });
    most = Math.max(most, entries.length);
    if (time >= 100_000) fewest = Math.min(fewest, entries.length);
  }
  expect(fewest).toBe(100_000);
  expect(most).toBeLessThanOrEqual(110_000);
  expect(entries.at(-1)?.time).toBe(249_999);
  expect(249_999 - (entries[0]?.time ?? 0)).toBe(entries.length - 1);
});
