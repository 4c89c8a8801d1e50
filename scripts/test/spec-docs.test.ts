import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runSpecDocs } from "../src/docs/run-spec-docs.ts";
import { createWorkspace, specFile } from "./workspace.ts";

async function run(root: string, ...args: readonly string[]): Promise<{ code: number; lines: readonly string[] }> {
  const lines: string[] = [];
  const code = await runSpecDocs(args, { root, print: (line) => lines.push(line) });
  return { code, lines };
}

/** What a page would load: the addresses of its scripts, styles, fonts and images. Links for readers are none of these. */
function loadedBy(html: string): readonly string[] {
  const elements = html.matchAll(
    /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\b(?:src|data)\s*=\s*["']?([^"'\s>]+)/gi,
  );
  const links = html.matchAll(/<link\b[^>]*\bhref\s*=\s*["']?([^"'\s>]+)/gi);
  const styles = html.matchAll(/(?:@import\s+(?:url\()?|\burl\()\s*["']?([^"')\s]+)/gi);
  return [...elements, ...links, ...styles]
    .map(([, address = ""]) => address)
    .filter((address) => /^(?:https?:)?\/\//i.test(address));
}

describe("pnpm spec:docs", () => {
  test("renders a page that loads nothing from elsewhere, and an index that leads to it", async () => {
    const { root, read } = createWorkspace();
    const { code, lines } = await run(root);
    expect(lines).toEqual(["dist/specs/paint-shop.v1.html written", "dist/specs/index.html links them all"]);
    expect(code).toBe(0);
    const page = read("dist/specs/paint-shop.v1.html");
    expect(page).toContain("Where a job is.");
    expect(page).toContain("/jobs/{id}/progress");
    expect(loadedBy(page)).toEqual([]);
    const index = read("dist/specs/index.html");
    expect(index).toContain('<a href="paint-shop.v1.html">Paint Shop v1</a>');
    expect(loadedBy(index)).toEqual([]);
    for (const html of [page, index]) expect(html).toContain("Content-Security-Policy\" content=\"default-src 'none';");
  }, 60_000);

  test("text of a specification can't become part of the index", async () => {
    const { root, read, edit } = createWorkspace();
    edit(specFile, "title: Paint Shop v1", 'title: "<script src=//example.org/x.js></script>"');
    await run(root);
    expect(read("dist/specs/index.html")).toContain("&lt;script src=//example.org/x.js&gt;");
    expect(loadedBy(read("dist/specs/index.html"))).toEqual([]);
  }, 60_000);

  test("renders nothing when a specification can't be read", async () => {
    const { root, write } = createWorkspace();
    write(specFile, "<html></html>");
    const { code, lines } = await run(root);
    expect(lines[0]).toMatch(/^specs\/paint-shop\.v1\.yaml:1: is HTML/);
    expect(lines.at(-1)).toBe("Nothing was rendered: put the above in order first.");
    expect(code).toBe(1);
    expect(existsSync(join(root, "dist"))).toBe(false);
  });

  test("shows its usage for any argument", async () => {
    const { root } = createWorkspace();
    const { code, lines } = await run(root, "--help");
    expect(lines[0]).toMatch(/^Usage: pnpm spec:docs/);
    expect(code).toBe(1);
  });
});

test("what a page would load is found", () => {
  const html = `<script src="https://a.example/x.js"></script><link rel=stylesheet href=//b.example/x.css>
    <style>@import "https://c.example/x.css"; a { background: url(https://d.example/x.png) }</style><a href="https://e.example">`;
  expect(loadedBy(html)).toEqual([
    "https://a.example/x.js",
    "//b.example/x.css",
    "https://c.example/x.css",
    "https://d.example/x.png",
  ]);
});
