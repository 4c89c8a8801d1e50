import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { writeFiles } from "../src/codegen/write-files.ts";
import { repositoryRoot } from "../src/repository-root.ts";
import { run } from "./run.ts";
import { createWorkspace, specFile } from "./workspace.ts";

const output = "packages/paint-shop/src/generated/v1";
const cure = "Run `pnpm codegen` and commit what it writes.";

describe("pnpm codegen", () => {
  test("writes only what differs", async () => {
    const { root, write, read } = createWorkspace();
    await run(root);
    const before = statSync(join(root, output, "schema.ts")).ino;
    write(`${output}/client.ts`, `${read(`${output}/client.ts`)}// by hand\n`);
    const { code, lines } = await run(root);
    expect(lines).toEqual([expect.stringMatching(/^paint-shop@v1: 1 written, 2 unchanged \(\d+ ms\)$/)]);
    expect(code).toBe(0);
    expect(read(`${output}/client.ts`)).not.toContain("// by hand");
    expect(statSync(join(root, output, "schema.ts")).ino).toBe(before);
  });

  test("removes what is stale in its folder, and touches nothing beside it", async () => {
    const { root, write } = createWorkspace();
    await run(root);
    for (const file of [`${output}/old.ts`, `${output}/.schema.ts.1.tmp`]) write(file, "");
    for (const file of ["packages/paint-shop/src/index.ts", "packages/paint-shop/src/generated/notes.ts"])
      write(file, "mine");
    const { lines } = await run(root);
    expect(lines).toEqual([expect.stringMatching(/^paint-shop@v1: 0 written, 3 unchanged, 2 removed \(\d+ ms\)$/)]);
    expect(readdirSync(join(root, output)).toSorted()).toEqual(["client.ts", "schema.ts", "service.ts"]);
    expect(readdirSync(join(root, "packages/paint-shop/src/generated")).toSorted()).toEqual(["notes.ts", "v1"]);
    expect(readdirSync(join(root, "packages/paint-shop/src")).toSorted()).toEqual(["generated", "index.ts"]);
  });

  test("writes nothing when one of two specifications is refused", async () => {
    const { root, write, read, edit } = createWorkspace();
    mkdirSync(join(root, "packages/sand-shop"), { recursive: true });
    write("packages/sand-shop/package.json", "{}");
    write("specs/sand-shop.v1.yaml", read(specFile));
    edit("specs/redocly.yaml", "apis:\n", "apis:\n  sand-shop@v1: { root: sand-shop.v1.yaml }\n");
    edit(specFile, "token: token", "token: page");
    expect((await run(root)).code).toBe(1);
    expect(existsSync(join(root, "packages/sand-shop/src"))).toBe(false);
  });

  test.each([[["--chek"]], [["--check", "--force"]], [["reality-conversion"]]])("%j shows the usage", async (args) => {
    const { root } = createWorkspace();
    const { code, lines } = await run(root, ...args);
    expect(lines[0]).toMatch(/^Usage: pnpm codegen \[--check\]/);
    expect(code).toBe(1);
    expect(existsSync(join(root, output))).toBe(false);
  });
});

describe("pnpm codegen --check", () => {
  test("is content after codegen", async () => {
    const { root } = createWorkspace();
    await run(root);
    expect(await run(root, "--check")).toEqual({ code: 0, lines: ["The generated files are up to date."] });
  });

  test("names a file of which one byte changed, and the cure", async () => {
    const { root, write, read } = createWorkspace();
    await run(root);
    const changed = read(`${output}/schema.ts`).replace("jobs-get-all", "jobs-get-alm");
    write(`${output}/schema.ts`, changed);
    expect(await run(root, "--check")).toEqual({ code: 1, lines: [`${output}/schema.ts is different`, cure] });
    expect(read(`${output}/schema.ts`)).toBe(changed);
  });

  test("names what is missing and what is stale, and writes nothing", async () => {
    const { root, write } = createWorkspace();
    await run(root);
    write(`${output}/old.ts`, "");
    const { lines } = await run(root, "--check");
    expect(lines).toEqual([`${output}/old.ts is stale`, cure]);
    const fresh = createWorkspace();
    const missing = ["schema.ts", "service.ts", "client.ts"].map((file) => `${output}/${file} is missing`);
    expect(await run(fresh.root, "--check")).toEqual({ code: 1, lines: [...missing, cure] });
    expect(existsSync(join(fresh.root, output))).toBe(false);
  });

  test("notices a change of the specification or of a file it refers to", async () => {
    for (const file of [specFile, "specs/shared.yaml"]) {
      const { root, write, read } = createWorkspace();
      await run(root);
      write(file, `${read(file)}# a comment\n`);
      expect((await run(root, "--check")).lines).toContain(`${output}/service.ts is different`);
    }
  });
});

describe("the lint rules of the registry hold", () => {
  test.each([
    ["a lint rule", "description: Reads a job.", 'description: ""', 'description: ""', "(operation-description)"],
    [
      "a keyword of OpenAPI 3.0",
      "coats: { type: integer,",
      "coats: { type: integer, nullable: true,",
      "coats: {",
      "Property `nullable` is not expected here. (struct)",
    ],
  ])("%s", async (_title, from, to, shown, reason) => {
    const { root, edit, lineOf } = createWorkspace();
    edit(specFile, from, to);
    const { code, lines } = await run(root);
    expect(lines[0]).toContain(`${specFile}:${lineOf(specFile, shown)}: `);
    expect(lines[0]).toContain(reason);
    expect(lines.at(-1)).toBe("Nothing was written: put the above in order first.");
    expect(code).toBe(1);
  });
});

test("a folder of generated code without a registry entry is named, not removed", async () => {
  const { root, write } = createWorkspace();
  await run(root);
  mkdirSync(join(root, "packages/paint-shop/src/generated/v9"));
  write("packages/paint-shop/src/generated/v9/schema.ts", "");
  const orphan = "packages/paint-shop/src/generated/v9 belongs to no entry of specs/redocly.yaml; delete it";
  for (const args of [[], ["--check"]]) {
    const { code, lines } = await run(root, ...args);
    expect(lines[0]).toBe(orphan);
    expect(code).toBe(1);
  }
  expect(existsSync(join(root, "packages/paint-shop/src/generated/v9/schema.ts"))).toBe(true);
});

describe("the same specifications give the same bytes", () => {
  test("with the line ends of another system, and a byte order mark", async () => {
    const { root, write, read } = createWorkspace();
    await run(root);
    for (const file of [specFile, "specs/shared.yaml"]) write(file, `\ufeff${read(file).replaceAll("\n", "\r\n")}`);
    expect((await run(root, "--check")).code).toBe(0);
  });

  test("from another folder, in another time zone and language", async () => {
    const { root } = createWorkspace();
    await run(root);
    const script = fileURLToPath(new URL("fixtures/codegen-at.ts", import.meta.url));
    const tsx = join(repositoryRoot, "scripts/node_modules/tsx/dist/cli.mjs");
    const env = { ...process.env, TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const { stdout } = await promisify(execFile)(process.execPath, [tsx, script, root, "--check"], { cwd: "/", env });
    expect(stdout).toBe("The generated files are up to date.\n");
  }, 60_000);
});

describe("a file is replaced as a whole", () => {
  test("a failure leaves the old content and no other file", () => {
    const { root } = createWorkspace();
    const folder = join(root, "out");
    writeFiles(root, new Map([["out", new Map([["a.ts", "old\n"]])]]));
    // A folder in the place of the file can't be replaced by renaming, on any system and for any user.
    mkdirSync(join(folder, "b.ts"));
    expect(() =>
      writeFiles(
        root,
        new Map([
          [
            "out",
            new Map([
              ["a.ts", "new\n"],
              ["b.ts", "new\n"],
            ]),
          ],
        ]),
      ),
    ).toThrow();
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("old\n");
    expect(readdirSync(folder).toSorted()).toEqual(["a.ts", "b.ts"]);
  });

  test("readers never see half of it: the name gets another file, the old one stays whole", () => {
    const { root } = createWorkspace();
    const folder = join(root, "out");
    writeFiles(root, new Map([["out", new Map([["a.ts", "old\n"]])]]));
    const before = statSync(join(folder, "a.ts"));
    chmodSync(join(folder, "a.ts"), 0o444);
    writeFiles(root, new Map([["out", new Map([["a.ts", "new\n"]])]]));
    expect(statSync(join(folder, "a.ts")).ino).not.toBe(before.ino);
  });
});
