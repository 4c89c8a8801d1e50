import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkPackage } from "../../src/release/check-package.ts";

const sound = {
  name: "@reality-apis/a",
  version: "1.0.0",
  description: "A package",
  keywords: ["a"],
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20.19" },
  exports: { ".": { types: "./dist/bundle/index.d.ts", default: "./dist/bundle/index.js" } },
};

/** Checks a package of these files beside those that every package has. */
function check(manifest: object, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const all = {
    "README.md": "# a",
    LICENSE: "MIT",
    "package.json": JSON.stringify(manifest),
    "dist/bundle/index.js": "export {};",
    "dist/bundle/index.d.ts": "export {};",
    ...files,
  };
  const packed = new Map(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)]));
  return checkPackage({ name: "a", tarball: "a.tgz", manifest, files: packed });
}

test("a package with all that belongs into it passes", () => {
  expect(check(sound)).toEqual([]);
});

test.each<[string, object, Readonly<Record<string, string>>, string]>([
  ["a source", sound, { "src/index.ts": "" }, "a: src/index.ts is no file to publish"],
  ["a map", sound, { "dist/bundle/index.js.map": "" }, "a: dist/bundle/index.js.map is no file to publish"],
  [
    "the name of a map",
    sound,
    { "dist/bundle/index.js": "//# sourceMappingURL=x" },
    "a: dist/bundle/index.js names a map",
  ],
  [
    "an import of what is left out",
    sound,
    { "dist/bundle/index.js": 'import "./b.js";\nexport { b } from "./b.js";' },
    "a: dist/bundle/index.js imports ./b.js, which is not packed",
  ],
  [
    "a declaration whose module is left out",
    sound,
    { "dist/bundle/index.d.ts": 'export type A = import("./b.js").A;' },
    "a: dist/bundle/index.d.ts imports ./b.js, which is not packed",
  ],
  [
    "a path of this machine",
    sound,
    { "dist/bundle/index.js": `// ${join(homedir(), "a.ts")}` },
    `a: dist/bundle/index.js holds the path ${homedir()}/`,
  ],
  ["a range of the workspace", { ...sound, dependencies: { b: "workspace:^" } }, {}, "a: package.json says workspace:"],
  ["an install script", { ...sound, scripts: { postinstall: "x" } }, {}, "a: package.json says postinstall"],
  [
    "an entry without a file",
    { ...sound, exports: { "./b": { default: "./b.js" } } },
    {},
    "a: package.json names ./b.js, which is not packed",
  ],
  ["side effects", { ...sound, sideEffects: true }, {}, "a: package.json does not say sideEffects: false"],
  ["another Node", { ...sound, engines: { node: ">=18" } }, {}, "a: package.json does not name the oldest Node"],
])("%s is found", (_, manifest, files, finding) => {
  expect([...new Set(check(manifest, files))]).toEqual([finding]);
});
