import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Consumer } from "../consumer.ts";
import { NotRunError } from "../not-run-error.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const limitMs = 30_000;

/** A page of one origin, which asks an emulator of another. */
export const browser: Consumer = {
  name: "browser",
  runtime: "Chromium, page built by esbuild 0.28.2",
  template: "browser",
  async run(stage) {
    if (!existsSync(executablePath))
      throw new NotRunError(`no Chromium at ${executablePath} (CHROMIUM_PATH names another)`);
    await stage.install({ esbuild: "0.28.2" });
    await stage.node("build.js");
    const page = await servePage(readFileSync(join(stage.folder, "dist/main.mjs"), "utf8"));
    try {
      return await titleOf(`${page.url}?emulator=${encodeURIComponent(stage.rehearsal.emulatorUrl)}`);
    } finally {
      await page.close();
    }
  },
};

async function titleOf(url: string): Promise<string> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"];
  const chrome = await chromium.launch({ executablePath, args });
  try {
    const page = await chrome.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(url);
    await page.waitForFunction(() => document.title !== "", undefined, { timeout: limitMs }).catch(() => undefined);
    const title = await page.title();
    if (!title.startsWith("job succeeded")) throw new Error([title, ...said].join("\n"));
    return `${chrome.version()}: ${title}`;
  } finally {
    await chrome.close();
  }
}

interface Page {
  readonly url: string;
  close(): Promise<void>;
}

function servePage(script: string): Promise<Page> {
  const server = createServer(({ url = "" }, response) => {
    const isScript = url.startsWith("/main.mjs");
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : '<!doctype html><script type="module" src="/main.mjs"></script>');
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      const close = (): Promise<void> => {
        server.closeAllConnections();
        return new Promise((done) => server.close(() => done()));
      };
      resolve({ url: `http://127.0.0.1:${port}/`, close });
    });
  });
}
