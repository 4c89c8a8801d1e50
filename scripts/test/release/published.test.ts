import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleSize } from "../../bench/size/bundle-size.ts";
import { objectAt } from "../../src/json.ts";
import { checkPackage } from "../../src/release/check-package.ts";
import { layOut } from "../../src/release/lay-out.ts";
import { type PackedPackage, packPackages } from "../../src/release/pack-packages.ts";
import { placeConsumer } from "../../src/release/place-consumer.ts";
import { sizePrograms } from "../../src/release/rehearse/size-programs.ts";
import { repositoryRoot } from "../../src/repository-root.ts";
import { runNode } from "../../src/verify/run-node.ts";

let folder: string;
let packages: readonly PackedPackage[];

const fixtures = fileURLToPath(new URL("../fixtures/published", import.meta.url));

// Packed once, and laid out as an installation would: every test here is about what users get, not about the sources.
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "published-")));
  mkdirSync(join(folder, "tarballs"));
  packages = await packPackages(repositoryRoot, join(folder, "tarballs"));
  layOut(repositoryRoot, packages, folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Copies a program beside what is laid out. */
function place(name: string, to: string = name): void {
  cpSync(join(fixtures, name), join(folder, to));
}

async function run(...args: readonly string[]): Promise<string> {
  const { code, output } = await runNode(folder, args);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with code ${code}:\n${output}`);
  return output;
}

describe("what is published of a package", () => {
  test("holds what a package needs, nothing of the repository, and fits its own package.json", () => {
    expect(packages.length).toBeGreaterThanOrEqual(7);
    expect(packages.flatMap(checkPackage)).toEqual([]);
  });

  test("passes publint, strictly", async () => {
    const findings = packages.map(async ({ name, tarball, manifest }) => {
      const { buffer } = new Uint8Array(readFileSync(tarball));
      const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
      return messages.map((message) => `${name}: ${formatMessage(message, objectAt(manifest))}`);
    });
    expect((await Promise.all(findings)).flat()).toEqual([]);
  });

  test("is four packages and at most 700 KiB for a client, without an install script", () => {
    const sizeOf = (name: string): number => {
      const found = packages.find((packed) => packed.name === name);
      return [...(found?.files.values() ?? [])].reduce((sum, content) => sum + content.byteLength, 0);
    };
    const clients = packages.filter(({ name }) => /\/reality-/.test(name));
    expect(clients.length).toBeGreaterThanOrEqual(3);
    const others = ["openapi-fetch", "openapi-typescript-helpers"].map((name) => join(folder, "node_modules", name));
    for (const { name, manifest } of clients) {
      expect(Object.keys(objectAt(manifest, "dependencies")), name).toEqual(["@reality-apis/core"]);
      const bytes = sizeOf(name) + sizeOf("@reality-apis/core") + others.reduce((sum, at) => sum + folderSize(at), 0);
      expect(bytes / 1024, name).toBeLessThanOrEqual(700);
    }
  });
});

describe("a project with the packages", () => {
  test("imports them as an ES module, runs a job, lists and filters", async () => {
    placeConsumer("esm", join(folder, "esm"));
    expect(await run("esm/index.js")).toMatch(/^job succeeded after \d+ readings; listed and filtered\n$/);
  });

  test("requires them from CommonJS, without a warning", async () => {
    placeConsumer("commonjs", join(folder, "commonjs"));
    expect(await run("commonjs/index.js")).toBe("job succeeded; listed and filtered\n");
  });

  test.each(["nodenext", "bundler", "commonjs"])("is compiled with %s, and no declaration is skipped", async (kind) => {
    placeConsumer("typescript", join(folder, "typescript"));
    const tsc = join(repositoryRoot, "node_modules/typescript/bin/tsc");
    await run(tsc, "-p", `typescript/tsconfig.${kind}.json`);
    if (kind === "nodenext") expect(await run("typescript/dist/consumer.js")).toMatch(/^job succeeded; listed/);
  });

  test("bundles what it uses, and nothing for an import that it does not use", async () => {
    const client = 'export { createRealityConversionClient } from "@reality-apis/reality-conversion";';
    const one = await bundleSize(client, folder);
    const all = await bundleSize(`${client} export * from "@reality-apis/helpers";`, folder);
    expect(one.minified).toBeGreaterThan(1000);
    expect(one.minified).toBeLessThan(all.minified / 1.5);
    for (const specifier of importable()) {
      if (/emulator|\/node$/.test(specifier)) continue;
      const { minified } = await bundleSize(`import ${JSON.stringify(specifier)};`, folder);
      expect(minified, specifier).toBeLessThan(50);
    }
  });
});

test("what the packages add to a bundle is what docs/installing.md says, give or take a fiftieth", async () => {
  const page = readFileSync(join(repositoryRoot, "docs/installing.md"), "utf8");
  const told = sizePrograms.flatMap(([name, code]) => {
    const [row] = page.split("\n").filter((line) => line.startsWith(`| ${name} |`));
    return row === undefined ? [] : [{ name, code, sizes: row.replaceAll(",", "").match(/\d+/g)?.map(Number) ?? [] }];
  });
  expect(told).toHaveLength(4);
  for (const { name, code, sizes } of told) {
    const { minified, gzip, brotli } = await bundleSize(code, folder);
    const ratios = [minified, gzip, brotli].map((bytes, column) => bytes / (sizes[column] ?? Number.NaN));
    for (const ratio of ratios) expect(Math.abs(ratio - 1), `${name}: ${[minified, gzip, brotli]}`).toBeLessThan(0.02);
  }
});

describe("importing the packages", () => {
  test("reads no environment, opens no socket, changes no global", async () => {
    place("import-watched.mjs");
    expect(JSON.parse(await run(...confined(), "import-watched.mjs", ...importable()))).toEqual([]);
  });

  test("is watched closely enough to notice all of that", async () => {
    place("import-watched.mjs");
    place("guilty.mjs", "node_modules/guilty/guilty.mjs");
    const said = JSON.parse(await run("import-watched.mjs", "./node_modules/guilty/guilty.mjs"));
    expect(said).toEqual([
      "the variable HOME was read",
      "all variables were read",
      "a socket was asked to connect",
      "the global Array.prototype.guilty was changed",
      "the global guilty was changed",
      "left open: Timeout",
    ]);
  });

  test("names the peer that is missing", async () => {
    await expect(run("--eval", 'import("@reality-apis/emulator/msw")')).rejects.toThrow(/Cannot find package 'msw'/);
  });
});

test("two copies of core in one process know each other's errors", async () => {
  place("two-copies.mjs");
  const core = join(folder, "node_modules/@reality-apis/core");
  cpSync(core, join(folder, "node_modules/@reality-apis/helpers/node_modules/@reality-apis/core"), { recursive: true });
  expect(JSON.parse(await run("two-copies.mjs"))).toEqual({
    areTwo: true,
    known: [
      ["ApiError", true],
      ["JobNotFoundError", true],
    ],
    crossed: [
      [true, true],
      [true, true],
    ],
  });
});

/** All that can be imported, of all packages, except for what needs a peer. */
function importable(): readonly string[] {
  const specifiers = packages.flatMap(({ name, manifest }) =>
    Object.keys(objectAt(manifest, "exports")).map((entry) => name + entry.slice(1)),
  );
  return specifiers.filter((specifier) => !/\/(?:package\.json|msw)$/.test(specifier));
}

/** Node's permission model: nothing but reading what is laid out. */
function confined(): readonly string[] {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isStable = major > 22 || (major === 22 && minor >= 13);
  return [isStable ? "--permission" : "--experimental-permission", "--no-warnings", `--allow-fs-read=${folder}/*`];
}

function folderSize(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + folderSize(join(path, name)), 0);
}
