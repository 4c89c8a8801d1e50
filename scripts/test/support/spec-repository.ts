import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import { runCodegen } from "../../src/codegen/run-codegen.ts";
import { runSpecDiff } from "../../src/diff/run-spec-diff.ts";
import { repositoryRoot } from "../../src/repository-root.ts";
import { runSpecUpdate } from "../../src/update/run-spec-update.ts";

const copied = [
  "specs/reality-conversion.v1.yaml",
  "specs/reality-conversion.v2.yaml",
  "specs/reality-modeling.v1.yaml",
  "specs/shared.yaml",
  "specs/job-service.schema.json",
  ...["package.json", "src/index.ts", "src/v2.ts"].map((file) => `packages/reality-conversion/${file}`),
  "packages/reality-modeling/package.json",
  "packages/reality-modeling/src/index.ts",
];

/** What is registered of the real services is copied, too. */
const notCopied = /^ {2}reality-(?:analysis|modeling)@(?!v1: \{ root: reality-modeling).*\n/gm;

/** How a command ended, and what it printed. */
export interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
}

/** A git repository with some of the real specifications, which lives as long as the test. */
export interface SpecRepository {
  readonly root: string;
  read(file: string): string;
  write(file: string, content: string): void;
  /** Replaces the only occurrence of a text. */
  edit(file: string, from: string, to: string): void;
  git(...args: readonly string[]): string;
  diff(...args: readonly string[]): Promise<Outcome>;
  update(...args: readonly string[]): Promise<Outcome>;
  codegen(...args: readonly string[]): Promise<Outcome>;
  /** The commands as somebody asks for them who stands in a folder of it. */
  standingIn(folder: string): Pick<SpecRepository, "diff" | "update">;
}

let template: Promise<string> | undefined;
afterAll(async () => {
  if (template) rmSync(await template, { recursive: true, force: true });
});

/** Copies specifications into a repository of their own, with the code that they generate, all committed. */
export async function createSpecRepository(): Promise<SpecRepository> {
  template ??= makeTemplate();
  const root = mkdtempSync(join(tmpdir(), "reality-apis-specs-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(await template, root, { recursive: true });
  return openRepository(root);
}

/** Made once for a file of tests: to generate the code takes longer than most tests. */
async function makeTemplate(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "reality-apis-template-"));
  const { write, codegen, git } = openRepository(root);
  for (const file of copied) cpSync(join(repositoryRoot, file), join(root, file));
  write(
    "specs/redocly.yaml",
    readFileSync(join(repositoryRoot, "specs/redocly.yaml"), "utf8").replaceAll(notCopied, ""),
  );
  write(".gitignore", "node_modules/\ndist/\n");
  const { code, lines } = await codegen();
  if (code !== 0) throw new Error(lines.join("\n"));
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "As it was");
  return root;
}

type Command = (
  args: readonly string[],
  options: { root: string; cwd: string; print(line: string): void },
) => Promise<number>;

function openRepository(root: string): SpecRepository {
  const run =
    (command: Command, cwd: string = root) =>
    async (...args: readonly string[]) => {
      const lines: string[] = [];
      const code = await command(args, { root, cwd, print: (line) => lines.push(line) });
      return { code, lines };
    };
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  const write = (file: string, content: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  return {
    ...{ root, read, write, codegen: run(runCodegen), diff: run(runSpecDiff), update: run(runSpecUpdate) },
    standingIn(folder) {
      const cwd = join(root, folder);
      return { diff: run(runSpecDiff, cwd), update: run(runSpecUpdate, cwd) };
    },
    edit(file, from, to) {
      const parts = read(file).split(from);
      if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
      write(file, parts.join(to));
    },
    git(...args) {
      const author = ["-c", "user.name=test", "-c", "user.email=test@example.org"];
      return execFileSync("git", [...author, ...args], { cwd: root, encoding: "utf8" });
    },
  };
}
