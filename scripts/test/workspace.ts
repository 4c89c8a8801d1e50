import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { repositoryRoot } from "../src/repository-root.ts";

const fixtures = fileURLToPath(new URL("fixtures/specs", import.meta.url));

const schemaFile = "specs/job-service.schema.json";
export const specFile = "specs/paint-shop.v1.yaml";

/** A repository of one small specification in a temporary folder, which lives as long as the test. */
export interface Workspace {
  readonly root: string;
  read(file: string): string;
  write(file: string, content: string | Uint8Array): void;
  /** Replaces the only occurrence of a text. */
  edit(file: string, from: string, to: string): void;
  /** The line, counted from 1, of the first occurrence of a text. */
  lineOf(file: string, text: string): number;
}

/**
 * Makes a workspace. Its `x-job-service` is held to the JSON Schema of the real specifications, or to none at all, so
 * that what the code refuses by itself can be seen.
 */
export function createWorkspace({ jobServiceSchema = true }: { jobServiceSchema?: boolean } = {}): Workspace {
  const root = mkdtempSync(join(tmpdir(), "reality-apis-codegen-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(fixtures, join(root, "specs"), { recursive: true });
  const schema = jobServiceSchema ? readFileSync(join(repositoryRoot, schemaFile), "utf8") : "{}";
  writeFileSync(join(root, schemaFile), schema);
  mkdirSync(join(root, "packages/paint-shop"), { recursive: true });
  writeFileSync(join(root, "packages/paint-shop/package.json"), "{}");
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  const write = (file: string, content: string | Uint8Array): void => writeFileSync(join(root, file), content);
  return {
    root,
    read,
    write,
    edit(file, from, to) {
      const parts = read(file).split(from);
      if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
      write(file, parts.join(to));
    },
    lineOf(file, text) {
      const index = read(file)
        .split("\n")
        .findIndex((line) => line.includes(text));
      if (index < 0) throw new Error(`"${text}" does not stand in ${file}`);
      return index + 1;
    },
  };
}
