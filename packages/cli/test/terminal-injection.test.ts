import { createEmulator } from "@reality-apis/emulator";
import { expect, test } from "vitest";
import { escapeText } from "../src/output/escape-text.ts";
import { linesOf, MINUTE_MS, run } from "./support/test-world.ts";

/** Clears the screen, sets the window's title, rings, turns the direction, forges a line. */
const hostile =
  "a\u001b[2J\u001b]0;owned\u0007\u009b31m\u202egnp.\u2066x\u061c\u200f\rerror: none\n0000 success\t\u0000\u007f";
/** Everything that a terminal could take for more than a letter, but for the line's end. */
const unsafe = /[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u;

test("every control character is written out, and nothing else is touched", () => {
  const all = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join("");
  expect(escapeText(all)).toMatch(/^(\\u00[01][0-9a-f]){32}$/);
  expect(escapeText(hostile)).not.toMatch(unsafe);
  expect(escapeText("Größe 数据 👩‍👩‍👧 \\n “x”")).toBe("Größe 数据 👩‍👩‍👧 \\n “x”");
});

function hostileSetting() {
  const emulator = createEmulator({ clock: "manual" });
  const fate = { durationMs: 3 * MINUTE_MS, steps: [hostile], errors: [{ message: hostile }] };
  const id = emulator.jobs.add("reality-modeling", { name: hostile, state: "failed", fate });
  return { emulator, id };
}

test.each<[args: string[]]>([
  [["watch", "modeling", "ID"]],
  [["watch", "modeling", "ID", "--json"]],
  [["get", "modeling", "ID"]],
  [["get", "modeling", "ID", "--json"]],
  [["list", "modeling", "--state", "failed"]],
  [["list", "modeling", "--state", "failed", "--json"]],
  [["list", "modeling", "--filter", hostile]],
  [["get", "modeling", hostile]],
  [["watch", hostile, "x"]],
  [[hostile]],
  [["watch", "modeling", "x", `--${hostile}`]],
  [["run", "modeling", hostile]],
])("nothing of %j reaches a pipe unescaped", async (args) => {
  const { emulator, id } = hostileSetting();
  const { out, err } = await run(
    emulator,
    args.map((arg) => (arg === "ID" ? id : arg)),
  );
  expect(out + err).not.toBe("");
  expect(out).not.toMatch(unsafe);
  expect(err).not.toMatch(unsafe);
});

test("the words of a job do not make lines of their own", async () => {
  const { emulator, id } = hostileSetting();
  const { out } = await run(emulator, ["list", "modeling", "--state", "failed"]);
  expect(linesOf(out)).toEqual([expect.stringContaining(id)]);
  expect(out).toContain("\\u000a0000 success");
});

test("escaped JSON is the same JSON", async () => {
  const { emulator, id } = hostileSetting();
  const { out } = await run(emulator, ["get", "modeling", id, "--json"]);
  expect(JSON.parse(out).name).toBe(hostile);
});

test("on a terminal, only the bar's own escape codes are left", async () => {
  const { emulator, id } = hostileSetting();
  const { err } = await run(emulator, ["watch", "modeling", id], { columns: 500 });
  expect(err).toContain("\\u001b[2J");
  const others = err.replaceAll("\u001b", "␛").replace(/␛\[(?:\?25[lh]|K|\d{1,2}m)|\r/g, "");
  expect(others).not.toMatch(/␛/);
  expect(others).not.toMatch(unsafe);
});
