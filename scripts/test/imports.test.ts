import { describe, expect, test } from "vitest";
import { checkImports } from "../src/checks/check-imports.ts";

/** Checks a tree of files given as an object. */
function check(files: Record<string, string>): readonly string[] {
  return checkImports(new Map(Object.entries(files))).map(({ file, line, reason }) => `${file}:${line} ${reason}`);
}

describe("what a room may import by name", () => {
  test.each([
    ["packages/core/src/service-client.ts", 'import createClient from "openapi-fetch";'],
    [
      "packages/reality-conversion/src/generated/v1/client.ts",
      'import { createServiceClient } from "@reality-apis/core";',
    ],
    ["packages/helpers/src/jobs/poll.ts", 'import type { Operation } from "@reality-apis/core";'],
    ["packages/helpers/test/poll.test.ts", 'import { createEmulator } from "@reality-apis/emulator";'],
    ["packages/emulator/src/msw.ts", 'import { http } from "msw";'],
    ["packages/emulator/src/http/msw-handlers.ts", 'import { setupServer } from "msw/node";'],
    ["packages/emulator/src/jobs/job.ts", 'import type { Job } from "@reality-apis/reality-modeling";'],
    ["packages/emulator/src/http/listen.ts", 'import { createServer } from "node:http";'],
    ["examples/script/src/main.ts", 'import { runJob } from "@reality-apis/helpers";\nimport x from "anything";'],
    ["packages/cli/src/main.ts", 'import { handlers } from "@reality-apis/emulator/msw";'],
    ["scripts/src/spec/load.ts", 'import ts from "typescript";'],
    ["scripts/demo.ts", 'import { runJob } from "@reality-apis/helpers";'],
  ])("%s may: %s", (file, text) => {
    expect(check({ [file]: text })).toEqual([]);
  });

  test.each([
    [
      "packages/core/src/a.ts",
      'import fs from "node:fs";',
      "core imports openapi-fetch, and node built-ins in files named node",
    ],
    ["packages/core/src/a.ts", 'import type { Job } from "@reality-apis/helpers";', "core imports openapi-fetch"],
    ["packages/reality-conversion/src/index.ts", 'import createClient from "openapi-fetch";', "a client imports core"],
    [
      "packages/reality-conversion/src/index.ts",
      'export * from "@reality-apis/reality-modeling";',
      "a client imports core",
    ],
    ["packages/reality-conversion/src/index.ts", 'import "@reality-apis/helpers";', "a client imports core"],
    [
      "packages/helpers/src/a.ts",
      'import type { Job } from "@reality-apis/reality-conversion";',
      "helpers import core",
    ],
    ["packages/helpers/src/a.ts", 'import { x } from "@reality-apis/core/src/send.ts";', "helpers import core"],
    ["packages/helpers/src/a.ts", 'type J = import("@reality-apis/reality-conversion").Job;', "helpers import core"],
    ["packages/helpers/src/a.ts", 'const fs = await import("node:fs");', "helpers import core"],
    ["packages/emulator/src/a.ts", 'import { http } from "msw";', "the emulator imports msw in files named msw"],
    ["packages/emulator/src/a.ts", 'import { service } from "@reality-apis/reality-modeling";', "types of clients"],
    ["packages/emulator/src/a.ts", 'import { type Job } from "@reality-apis/reality-modeling";', "types of clients"],
    ["packages/emulator/src/a.ts", 'import type { Clock } from "@reality-apis/helpers";', "types of clients"],
    ["packages/emulator/src/a.ts", 'import { createServer } from "node:http";', "node built-ins in files named listen"],
    ["packages/emulator/src/a.ts", 'process.getBuiltinModule("node:http");', "node built-ins in files named listen"],
    ["packages/emulator/src/a.ts", 'const x = require("node:http");', "node built-ins in files named listen"],
    ["packages/cli/src/a.ts", 'import { x } from "@reality-apis/core/src/send.ts";', "by a public entry"],
    ["examples/script/src/a.ts", 'import { x } from "@reality-apis/core/dist/index.js";', "by a public entry"],
    ["scripts/src/a.ts", 'import type { Job } from "@reality-apis/reality-conversion";', "scripts import no package"],
    ["scripts/codegen.ts", 'import { x } from "@reality-apis/core";', "scripts import no package"],
  ])("%s may not: %s", (file, text, rule) => {
    expect(check({ [file]: `\n${text}` })).toEqual([
      expect.stringMatching(new RegExp(`^${file}:2 .* may not be .*${rule}`)),
    ]);
  });

  test("only one file of core imports openapi-fetch", () => {
    const text = 'import createClient from "openapi-fetch";';
    expect(check({ "packages/core/src/a.ts": text, "packages/core/src/b.ts": text })).toEqual([
      expect.stringContaining("packages/core/src/b.ts:1"),
    ]);
  });
});

describe("relative imports", () => {
  test.each([
    ["packages/helpers/src/a.ts", "../../core/src/send.ts"],
    ["packages/helpers/test/a.test.ts", "../../emulator/src/index.ts"],
    ["scripts/demo.ts", "../packages/core/src/index.ts"],
    ["examples/script/src/a.ts", "../../../packages/core/src/index.ts"],
  ])("%s may not reach into another package by %s", (file, path) => {
    expect(check({ [file]: `import "${path}";` })).toEqual([
      expect.stringContaining("a relative import stays in its package"),
    ]);
  });

  test("sources don't import tests", () => {
    expect(check({ "packages/core/src/a.ts": 'import "../test/fake.ts";' })).toHaveLength(1);
    expect(check({ "packages/core/test/a.ts": 'import "../src/fake.ts";' })).toEqual([]);
  });

  test("a circle is named with every file on it", () => {
    const files = {
      "packages/core/src/a.ts": 'import "./b.ts";',
      "packages/core/src/b.ts": '\nexport * from "./deep/c.ts";',
      "packages/core/src/deep/c.ts": 'import type { A } from "../a.ts";',
      "packages/core/src/d.ts": 'import "./a.ts";',
    };
    expect(check(files)).toEqual([
      "packages/core/src/a.ts:1 imports itself by way of packages/core/src/b.ts, packages/core/src/deep/c.ts, packages/core/src/a.ts; move what both need into a file of its own",
    ]);
    expect(check({ ...files, "packages/core/src/deep/c.ts": "" })).toEqual([]);
  });
});
