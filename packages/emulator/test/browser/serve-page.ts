import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** A web server for the page, its script and msw's worker. */
export interface PageServer {
  readonly url: string;
  close(): void;
}

/** Bundles the page's script from the sources and serves it on a free port of this machine. */
export async function servePage(): Promise<PageServer> {
  const worker = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    "/": ["text/html", '<!doctype html><title>Journeys</title><script type="module" src="/page.js"></script>'],
    "/page.js": ["text/javascript", await bundle()],
    "/mockServiceWorker.js": ["text/javascript", readFileSync(worker, "utf8")],
  };
  const server = createServer(({ url = "" }, response) => {
    const [type, text] = files[url] ?? [];
    response.writeHead(text === undefined ? 404 : 200, { "content-type": type ?? "text/plain" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The page has no port.");
  return { url: `http://127.0.0.1:${address.port}/`, close: () => void server.close() };
}

async function bundle(): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["@reality-apis/source", "browser"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
