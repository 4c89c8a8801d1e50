import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bundlePackage } from "../src/bundle/bundle-package.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bundle-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function writePackage(exports: object, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(root, "packages/a/src"), { recursive: true });
  writeFileSync(join(root, "packages/a/package.json"), JSON.stringify({ type: "module", publishConfig: { exports } }));
  for (const [name, code] of Object.entries(files)) writeFileSync(join(root, "packages/a/src", name), code);
}

describe("the bundle of a package", () => {
  test("is one file an entry that holds the package's own modules and names all others", async () => {
    const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/bundle/${name}.js` });
    writePackage(
      { ".": entry("index"), "./node": entry("node"), "./package.json": "./package.json" },
      {
        "index.ts": 'export { shared } from "./shared.ts";\nexport type { Kind } from "./shared.ts";',
        "node.ts":
          'import { sep } from "node:path";\nimport { shared } from "./shared.ts";\nexport const both: string = shared + sep;',
        "shared.ts": 'export type Kind = "a";\nexport const shared: string = "shared";',
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
    writePackage({ ".": { default: "./dist/index.js" } }, { "index.ts": "export {};" });
    expect(await bundlePackage(root, "packages/a")).toEqual([]);
    expect(readdirSync(join(root, "packages/a"))).not.toContain("dist");
  });
});
