import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runNewService } from "../src/new-service/run-new-service.ts";
import { readTree } from "./support/read-tree.ts";
import { createWorkspace, specFile, type Workspace } from "./workspace.ts";

const registry = "specs/redocly.yaml";
const references = '{\n  "files": [],\n  "references": [\n    { "path": "packages/core" }\n  ]\n}\n';

/** A workspace with a second service, which has no package yet. */
function withSandShop(...versions: readonly string[]): Workspace {
  const workspace = createWorkspace();
  const { write, edit, read } = workspace;
  write("tsconfig.json", references);
  for (const version of versions) {
    write(`specs/sand-shop.${version}.yaml`, read(specFile).replace("Paint Shop v1", `Sand Shop ${version}`));
    edit(registry, "apis:\n", `apis:\n  sand-shop@${version}: { root: sand-shop.${version}.yaml }\n`);
  }
  return workspace;
}

function run(root: string, ...args: readonly string[]): { code: number; lines: readonly string[] } {
  const lines: string[] = [];
  return { code: runNewService(args, { root, print: (line) => lines.push(line) }), lines };
}

describe("pnpm new:service", () => {
  test("makes the package of a service, and says what it wrote and what comes next", () => {
    const { root, read } = withSandShop("v2", "v1");
    const { code, lines } = run(root, "sand-shop");
    expect(lines).toEqual([
      "packages/sand-shop/package.json written",
      "packages/sand-shop/tsconfig.json written",
      "packages/sand-shop/README.md written",
      "packages/sand-shop/src/index.ts written",
      "packages/sand-shop/src/v2.ts written",
      "tsconfig.json: packages/sand-shop added to its references",
      "Next: `pnpm install`, `pnpm codegen`, then complete the README.",
    ]);
    expect(code).toBe(0);
    const { exports, publishConfig } = JSON.parse(read("packages/sand-shop/package.json"));
    expect(Object.keys(exports)).toEqual([".", "./v2", "./package.json"]);
    expect(Object.keys(publishConfig.exports)).toEqual([".", "./v2", "./package.json"]);
    expect(read("packages/sand-shop/src/index.ts")).toContain('from "./generated/v1/client.ts"');
    expect(read("packages/sand-shop/src/v2.ts")).toContain('from "./generated/v2/client.ts"');
    expect(JSON.parse(read("tsconfig.json")).references).toEqual([
      { path: "packages/core" },
      { path: "packages/sand-shop" },
    ]);
  });

  test("the README begins with a job that the specification shows, and lists every call", () => {
    const { root, read } = withSandShop("v1");
    run(root, "sand-shop");
    const readme = read("packages/sand-shop/README.md");
    expect(readme).toContain('runJob(client, { color: "red", options: { coats: 2 } })');
    expect(readme).toContain("Technical Preview, for tests only.");
    expect(readme).toContain("| `GET /jobs/{id}/progress` | Reads how far a job is. |");
  });

  test("the second time, nothing is left to do", () => {
    const { root } = withSandShop("v1");
    run(root, "sand-shop");
    const before = readTree(root);
    expect(run(root, "sand-shop")).toEqual({ code: 0, lines: ["packages/sand-shop lacks nothing."] });
    expect(readTree(root)).toEqual(before);
  });

  test("a new version of a service becomes an entry of its package, and what people wrote stays", () => {
    const { root, read, write, edit } = withSandShop("v1");
    run(root, "sand-shop");
    const byHand = `${read("packages/sand-shop/src/index.ts")}// by hand\n`;
    write("packages/sand-shop/src/index.ts", byHand);
    write("packages/sand-shop/README.md", "# By hand\n");
    edit("packages/sand-shop/package.json", '"0.0.0"', '"1.2.3"');
    write("specs/sand-shop.v2.yaml", read(specFile));
    edit(registry, "apis:\n", "apis:\n  sand-shop@v2: { root: sand-shop.v2.yaml }\n");
    expect(run(root, "sand-shop").lines.slice(0, -1)).toEqual([
      "packages/sand-shop/src/v2.ts written",
      "packages/sand-shop/package.json: ./v2 added to its exports",
    ]);
    expect(read("packages/sand-shop/src/index.ts")).toBe(byHand);
    expect(read("packages/sand-shop/README.md")).toBe("# By hand\n");
    const manifest = JSON.parse(read("packages/sand-shop/package.json"));
    expect(manifest.version).toBe("1.2.3");
    expect(manifest.exports["./v2"]["@reality-apis/source"]).toBe("./src/v2.ts");
    expect(manifest.publishConfig.exports["./v2"]).toEqual({
      types: "./dist/bundle/v2.d.ts",
      default: "./dist/bundle/v2.js",
    });
    expect(Object.keys(manifest.exports).at(-1)).toBe("./package.json");
  });
});

describe("nothing is written", () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = withSandShop("v1");
  });

  test.each([[[]], [["--help"]], [["sand-shop", "paint-shop"]]])(
    "for the arguments %j, but the usage shown",
    (args) => {
      const before = readTree(workspace.root);
      const { code, lines } = run(workspace.root, ...args);
      expect(lines[0]).toMatch(/^Usage: pnpm new:service <service>/);
      expect(code).toBe(1);
      expect(readTree(workspace.root)).toEqual(before);
    },
  );

  test.each([
    [
      "for a service that the registry does not name",
      "clay-shop",
      () => {},
      'specs/redocly.yaml:1: has no entry for "clay-shop"',
    ],
    ["for a path", "../evil", () => {}, 'specs/redocly.yaml:1: has no entry for "../evil"'],
    [
      "for a specification that can't be read",
      "sand-shop",
      ({ write }: Workspace) => write("specs/sand-shop.v1.yaml", "<html>"),
      "specs/sand-shop.v1.yaml:1: is HTML",
    ],
    [
      "for a name that another package has",
      "core",
      ({ edit }: Workspace) => edit(registry, "apis:\n", "apis:\n  core@v1: { root: paint-shop.v1.yaml }\n"),
      'specs/redocly.yaml:2: "core@v1" would take the place of packages/core',
    ],
  ])("%s", (_title, service, spoil, expected) => {
    spoil(workspace);
    mkdirSync(join(workspace.root, "packages/core"));
    const before = readTree(workspace.root);
    const { code, lines } = run(workspace.root, service);
    expect(lines[0]).toContain(expected);
    expect(code).toBe(1);
    expect(readTree(workspace.root)).toEqual(before);
    expect(existsSync(join(workspace.root, "packages/sand-shop"))).toBe(false);
  });
});
