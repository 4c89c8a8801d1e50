import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderFilter } from "../src/index.ts";
import { build, type FilterRow, filterRows } from "./support/filter-rows.ts";
import type { Meaning } from "./support/readers/meaning.ts";
import { readers } from "./support/readers/readers.ts";

/** What a reader can't read, told by the form of the text, and why. */
type Unreadable = Readonly<Record<string, readonly { readonly form: string; readonly why: string }[]>>;

const unreadable: Unreadable = JSON.parse(readFileSync(new URL("filter-readers.json", import.meta.url), "utf8"));
const written = filterRows.flatMap(({ title, text, meaning }) => (text && meaning ? [{ title, text, meaning }] : []));

describe("the table of filters", () => {
  it("has rows enough, each with a name of its own", () => {
    expect(filterRows.length).toBeGreaterThanOrEqual(300);
    expect(new Set(filterRows.map(({ title }) => title)).size).toBe(filterRows.length);
  });

  it.each(filterRows.map((row): [string, FilterRow] => [row.title, row]))("%s", (_, row) => {
    if (row.error === undefined) expect(renderFilter(build(row.build))).toBe(row.text ?? undefined);
    else expect(() => build(row.build)).toThrow(row.error);
  });
});

describe.each(Object.entries(readers))("an independent reader, %s,", (name, read) => {
  const forms = (unreadable[name] ?? []).map(({ form }) => new RegExp(form));
  const isReadable = (text: string): boolean => !forms.some((form) => form.test(withoutTexts(text)));

  it.each(written.filter(({ text }) => isReadable(text)))("reads what was meant: $title", ({ text, meaning }) => {
    expect(read(text)).toEqual(meaning);
  });

  it("can read no row of the forms that it is excused from, and is excused from no form in vain", () => {
    const excused = written.filter(({ text }) => !isReadable(text));
    for (const { text } of excused) expect(() => read(text), text).toThrow();
    for (const form of forms)
      expect(
        excused.some(({ text }) => form.test(withoutTexts(text))),
        form.source,
      ).toBe(true);
  });
});

it("every row is read by an independent reader, lists beside bare literals aside", () => {
  const unread = written.filter(
    ({ text, meaning }) => !Object.values(readers).some((read) => agrees(read, text, meaning)),
  );
  expect(unread.map(({ title }) => title)).toEqual(["a typical filter"]);
});

function agrees(read: (text: string) => Meaning, text: string, meaning: Meaning): boolean {
  try {
    return JSON.stringify(read(text)) === JSON.stringify(meaning);
  } catch {
    return false;
  }
}

/** So that a form is not found within a value. */
function withoutTexts(text: string): string {
  return text.replaceAll(/'(?:[^']|'')*'/g, "''");
}
