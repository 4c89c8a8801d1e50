import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** The rules of watching, and the rows of the tables that show them at work; one title of a test names each. */
const rules = Array.from({ length: 22 }, (_, index) => `R${index + 1}`);
const rowsOfOneWatch = [
  ...[
    1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 26, 27, 29, 30, 31, 32, 33, 34,
    35,
  ],
  ...[36, 37, 38, 40, 41, 42, 43, 45, 48, 49, 50, 52],
].map((number) => `W${number}`);
const rowsOfPages = [1, 2, 5, 6, 7, 8, 10, 11, 13, 14, 15, 16, 17, 19, 20, 21].map((number) => `G${number}`);

/** The ids that the titles of this folder's tests begin with, as `R8, R18: …`, and those of the table of watches. */
function idsInTitles(): Set<string> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => /\.test\.ts$|watch-table\.json$/.test(file))
    .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"));
  const titles = texts.flatMap((text) => text.match(/"(?:id": ")?(?:[RWG]\d+[a-d]?(?:, )?)+(?=[:"])/g) ?? []);
  return new Set(titles.flatMap((title) => title.match(/[RWG]\d+/g) ?? []));
}

const titled = [...idsInTitles()];

it.each([...rules, ...rowsOfOneWatch, ...rowsOfPages])("%s is the name of a test", (id) => {
  expect(titled).toContain(id);
});
