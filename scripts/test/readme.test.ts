import { describe, expect, test } from "vitest";
import { checkCommands } from "../src/checks/readme/check-commands.ts";
import { checkSnippets } from "../src/checks/readme/check-snippets.ts";
import { findCodeBlocks } from "../src/checks/readme/code-block.ts";
import { formatFinding } from "../src/finding.ts";
import { repositoryRoot } from "../src/repository-root.ts";

describe("code blocks of a Markdown file", () => {
  test("are found with language and line, also inside a list and with a longer fence", () => {
    const markdown = [
      "# Title",
      "```ts",
      "a;",
      "```",
      "1. step",
      "   ```sh title",
      "   npm test",
      "   ```",
      "````md",
      "```ts",
      "````",
    ];
    expect(findCodeBlocks("README.md", markdown.join("\n"))).toEqual([
      { file: "README.md", line: 3, language: "ts", code: "a;" },
      { file: "README.md", line: 7, language: "sh", code: "npm test" },
      { file: "README.md", line: 10, language: "md", code: "```ts" },
    ]);
  });
});

describe("commands of a shell block", () => {
  const scripts = new Set(["test", "start", "codegen", "build"]);
  const check = (code: string, language = "sh"): readonly string[] =>
    checkCommands({ file: "README.md", line: 10, language, code }, scripts).map(formatFinding);

  test.each([
    "npm test",
    "npm start   # installs, generates, runs",
    "$ pnpm codegen --check",
    "pnpm run build && npm run codegen",
    "npm install @reality-apis/helpers",
    "pnpm --filter @reality-apis/core run whatever",
    "pnpm install; npx cowsay",
    "# npm run nothing",
  ])("%s is fine", (code) => {
    expect(check(code)).toEqual([]);
  });

  test.each([
    ["pnpm codegne", "codegne"],
    ["npm run nothing", "nothing"],
    ["npm test && pnpm nothing --check", "nothing"],
    ["npm stop", "stop"],
  ])("%s names no script", (code, name) => {
    expect(check(`npm test\n${code}`)).toEqual([
      `README.md:11: there is no script "${name}" in package.json; correct the command or add the script`,
    ]);
    expect(check(code, "text")).toEqual([]);
  });
});

describe("TypeScript snippets", () => {
  test("compile against the sources of the packages; a wrong one is named with its line", async () => {
    const block = (line: number, code: string) => ({ file: "README.md", line, language: "ts", code });
    const client = 'import { createRealityConversionClient } from "@reality-apis/reality-conversion";\n';
    const findings = await checkSnippets(
      repositoryRoot,
      [
        block(
          5,
          `${client}const client = createRealityConversionClient({ accessToken: () => auth.getAccessToken() });`,
        ),
        block(20, `${client}\ncreateRealityConversionClient({ accessTokn: "x" });`),
        block(40, "const same: string = iTwinId;\nconst wrong: number = iTwinId;"),
        block(50, 'import { http } from "msw";\nhttp.get("/jobs", () => undefined);'),
        { ...block(60, "nonsense("), language: "js" },
      ],
      "readme-test",
    );
    expect(findings.map(formatFinding)).toEqual([
      expect.stringMatching(/^README\.md:22: this snippet does not compile: error TS2561: .*accessTokn/),
      expect.stringMatching(/^README\.md:41: this snippet does not compile: error TS2322: .*string/),
    ]);
  }, 30_000);
});
