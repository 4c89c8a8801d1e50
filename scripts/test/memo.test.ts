import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMemo } from "../src/codegen/memo.ts";
import { createWorkspace } from "./workspace.ts";

const entry = { service: "paint-shop", version: "v1", spec: "specs/paint-shop.v1.yaml", output: "packages/paint-shop" };

function workspace(): { root: string; runs: () => Promise<number> } {
  const { root } = createWorkspace();
  mkdirSync(join(root, "node_modules"));
  let made = 0;
  const runs = async (): Promise<number> => {
    const files = await createMemo(root)(entry, async () => new Map([["schema.ts", `content ${++made}`]]));
    expect(files.get("schema.ts")).toBe(`content ${made}`);
    return made;
  };
  return { root, runs };
}

test("the same input is generated once, and what was generated comes back", async () => {
  const { runs } = workspace();
  expect([await runs(), await runs()]).toEqual([1, 1]);
});

test("one changed byte in any specification makes everything anew", async () => {
  const { root, runs } = workspace();
  await runs();
  const [spec = ""] = readdirSync(join(root, "specs"));
  appendFileSync(join(root, "specs", spec), "\n");
  expect(await runs()).toBe(2);
});

test("a broken memory is no reason to fail", async () => {
  const { root, runs } = workspace();
  await runs();
  writeFileSync(join(root, "node_modules", ".cache", "codegen", "paint-shop@v1.json"), '{"key": "');
  expect(await runs()).toBe(2);
});

test("nothing is kept where nothing is installed", async () => {
  const { root } = createWorkspace();
  let made = 0;
  const make = async (): Promise<Map<string, string>> => new Map([["schema.ts", `${++made}`]]);
  await createMemo(root)(entry, make);
  await createMemo(root)(entry, make);
  expect(made).toBe(2);
});
