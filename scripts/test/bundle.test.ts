import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bundlePackage } from "../src/bundle/bundle-package.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bundle-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a package, whose files are named from its folder. */
function writePackage(publishConfig: object, files: Readonly<Record<string, string>>): void {
  const folder = join(root, "packages/a");
  const manifest = JSON.stringify({ type: "module", publishConfig });
  for (const [name, content] of Object.entries({ ...files, "package.json": manifest })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

describe("the bundle of a package", () => {
  test("is one file an entry that holds the package's own modules and names all others", async () => {
    const entry = (name: string) => ({ types: `./dist/bundle/${name}.d.ts`, default: `./dist/bundle/${name}.js` });
    writePackage(
      { exports: { ".": entry("index"), "./node": entry("node"), "./package.json": "./package.json" } },
      {
        "src/index.ts": 'export { shared } from "./shared.ts";\nexport type { Kind } from "./shared.ts";',
        "src/node.ts":
          'import { sep } from "node:path";\nimport { shared } from "./shared.ts";\nexport const both: string = shared + sep;',
        "src/shared.ts": 'export type Kind = "a";\nexport const shared: string = "shared";',
        "dist/index.d.ts": 'export { shared } from "./shared.ts";',
        "dist/node.d.ts": "export declare const both: string;",
        "dist/shared.d.ts": "export declare const shared: string;",
      },
    );
    expect(await bundlePackage(root, "packages/a")).toEqual(["index", "node"]);
    const folder = join(root, "packages/a/dist/bundle");
    expect(readdirSync(folder).filter((name) => name.endsWith(".js"))).toEqual(["index.js", "node.js"]);
    const index: unknown = await import(pathToFileURL(join(folder, "index.js")).href);
    const node: unknown = await import(pathToFileURL(join(folder, "node.js")).href);
    expect({ ...Object(index) }).toEqual({ shared: "shared" });
    expect(node).toMatchObject({ both: expect.stringMatching(/^shared[/\\]$/) });
  });

  test("is not made where the package is published as it is compiled", async () => {
    writePackage({ exports: { ".": { default: "./dist/index.js" } } }, { "src/index.ts": "export {};" });
    expect(await bundlePackage(root, "packages/a")).toEqual([]);
    expect(readdirSync(join(root, "packages/a"))).not.toContain("dist");
  });

  test("starts a command with the line that runs Node, and gives it no declarations", async () => {
    writePackage(
      { bin: { a: "./dist/bundle/main.js" } },
      {
        "src/main.ts": 'import { word } from "./word.ts";\nconsole.log(word);',
        "src/word.ts": 'export const word = "a";',
      },
    );
    expect(await bundlePackage(root, "packages/a")).toEqual(["main"]);
    expect(readdirSync(join(root, "packages/a/dist/bundle"))).toEqual(["main.js"]);
    expect(readFileSync(join(root, "packages/a/dist/bundle/main.js"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test("has the declarations that its entries need and no others, fit to stand without sources and maps", async () => {
    writePackage(
      { exports: { ".": { types: "./dist/bundle/index.d.ts", default: "./dist/bundle/index.js" } } },
      {
        "src/index.ts": "export {};",
        "dist/index.d.ts":
          'import type { A } from "./deep/a.ts";\nexport interface B {\n    /** One\n     *  text. */\n    a: A;\n}\n//# sourceMappingURL=index.d.ts.map',
        "dist/deep/a.d.ts": 'export type A = import("../b.ts").B;\n//# sourceMappingURL=a.d.ts.map',
        "dist/b.d.ts": 'export type { B } from "openapi-fetch";',
        "dist/internal.d.ts": "export {};",
      },
    );
    await bundlePackage(root, "packages/a");
    const folder = join(root, "packages/a/dist/bundle");
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"));
    expect(names.toSorted()).toEqual(["b.d.ts", "deep/a.d.ts", "index.d.ts"]);
    expect(readFileSync(join(folder, "index.d.ts"), "utf8")).toBe(
      'import type { A } from "./deep/a.js";\nexport interface B {\n\t/** One\n\t *  text. */\n\ta: A;\n}\n',
    );
    expect(readFileSync(join(folder, "deep/a.d.ts"), "utf8")).toBe('export type A = import("../b.js").B;\n');
  });
});
