import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ClientOptions, isInvalidArgumentError } from "../src/index.ts";
import { retryWaitMs } from "../src/retry/retry-wait.ts";
import { type Settings, settingsFrom } from "../src/settings.ts";

const folder = import.meta.dirname;
const page = readFileSync(join(folder, "../docs/what-a-call-promises.md"), "utf8");

/** The cells of the rows of the table under a heading, without its head. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const limits = rowsUnder("The limits").map(([option = "", ...values]) => [option.replaceAll("`", ""), ...values]);
const bounded = limits.filter(([, , least]) => least !== "");
const promises = rowsUnder("The promises").map(([promise = "", provedBy = ""]) => {
  const [, name = ""] = /^\*\*(.+?)\.\*\*/.exec(promise) ?? [];
  return { name, promise, provedBy };
});
const numberOf = (cell = ""): number => Number(cell.replaceAll(",", ""));

function settingsWith(options: Partial<ClientOptions>): Settings {
  return settingsFrom({ accessToken: "token", ...options }, "https://service.invalid/fixture");
}

/** `backoff.capMs` and a number as the options that say so. */
function optionOf(path: string, value: number): Partial<ClientOptions> {
  const [name = "", part] = path.split(".");
  return { [name]: part === undefined ? value : { [part]: value } };
}

function settingOf(settings: Settings, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => Reflect.get(Object(value), key), settings);
}

/** All texts of the tests beside this one, among them their titles. */
function textsOfTests(): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const tests = files.filter((file) => /\.test\.ts$|\.json$/.test(file) && !file.endsWith("promises.test.ts"));
  return tests.flatMap((file) => readFileSync(join(folder, file), "utf8").match(/"[^"\n]*"/g) ?? []).join("\n");
}

describe("the page of promises", () => {
  it("has a row for each limit and each promise", () => {
    expect(limits.length).toBeGreaterThan(8);
    expect(promises.length).toBeGreaterThan(15);
    expect(promises.map(({ name }) => name)).not.toContain("");
  });

  it.each(limits)("names the default of %s", (option = "", said = "") => {
    const value = settingOf(settingsWith({}), option);
    if (said === "none") expect(value).toBe(Number.POSITIVE_INFINITY);
    else if (Array.isArray(value)) expect(value.join(", ")).toBe(said);
    else expect(value).toBe(numberOf(said));
  });

  it.each(bounded)("names the bounds of %s", (option = "", _, least = "", most = "") => {
    for (const fine of [numberOf(least), numberOf(most)]) {
      expect(settingOf(settingsWith(optionOf(option, fine)), option)).toBe(fine);
    }
    for (const wrong of [numberOf(least) - 1, numberOf(most) + 1]) {
      expect(() => settingsWith(optionOf(option, wrong))).toThrow(expect.toSatisfy(isInvalidArgumentError));
    }
  });

  it("names the statuses that are tried again, and no other", () => {
    const said = /^Statuses that are tried again: ([\d, ]+)\./m.exec(page)?.[1]?.split(", ").map(Number);
    const facts = { method: "GET", attempt: 1, askedMs: undefined, leftMs: Number.POSITIVE_INFINITY, random: 0.5 };
    const statuses = Array.from({ length: 500 }, (_, index) => 100 + index);
    const retried = statuses.filter((result) => retryWaitMs({ ...facts, result }, settingsWith({})) !== undefined);
    expect(said).toEqual(retried);
  });

  it.each(promises)("is borne out by tests that exist: $name", ({ provedBy }) => {
    const texts = textsOfTests();
    const titles = [...provedBy.matchAll(/`([^`]+)`/g)].map(([, title = ""]) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !texts.includes(title))).toEqual([]);
  });

  it("names only options that a client has", () => {
    const options = readFileSync(join(folder, "../src/client-options.ts"), "utf8");
    const named = promises.flatMap(({ promise }) =>
      [...promise.matchAll(/`([a-z]+[A-Z]?[A-Za-z]*)`/g)].map(([, name = ""]) => name),
    );
    // Not options, but what a call takes, or what an error has.
    const others = new Set(["signal", "kind", "retryAfterMs"]);
    const isOption = (name: string): boolean => new RegExp(`readonly ${name}\\?:`).test(options) || name === "logger";
    expect(named.filter((name) => !others.has(name) && !isOption(name))).toEqual([]);
  });
});
