import { readFileSync } from "node:fs";
import { createEmulator } from "@reality-apis/emulator";
import { expect, test } from "vitest";
import { exitCodes } from "../src/exit-codes.ts";
import { run } from "./support/test-world.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blockOf = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g"))].map(([, code = ""]) => code);
const commands = blockOf("sh").flatMap((code) => code.split("\n").filter((line) => line.startsWith("reality ")));

test("the first command stands within the first fifteen lines", () => {
  expect(readme.split("\n").slice(0, 15)).toContain(commands[0]);
});

test.each(commands)("%s works as it stands", async (command) => {
  const emulator = createEmulator({ clock: "manual" });
  emulator.jobs.add("reality-conversion", { id: "9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad", state: "active" });
  const args = Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? "").slice(1);
  const { exitCode, err } = await run(emulator, args, {
    files: { "job.json": blockOf("json")[0] ?? "", "token.txt": "a-token\n" },
  });
  expect([exitCode, err.includes("error")]).toEqual([0, false]);
});

test("every option, environment variable and exit code is in the README", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const helps = ["run", "submit", "watch", "list", "get", "cancel"].map((name) => run(emulator, [name, "--help"]));
  for (const { out } of await Promise.all(helps)) {
    for (const [, option = ""] of out.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)) {
      if (!["--help", "--version"].includes(option)) expect(readme).toMatch(new RegExp(`${option}\\b`));
    }
    for (const [variable] of out.matchAll(/REALITY_[A-Z_]+/g)) expect(readme).toContain(variable);
  }
  for (const code of Object.values(exitCodes)) expect(readme).toMatch(new RegExp(`\\b${code}\\b`));
});
