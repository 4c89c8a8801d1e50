// Imports the package and reports which web classes its modules looked up while they loaded.
import { report, reportExit } from "./report.ts";

const names = [
  "fetch",
  "Request",
  "Response",
  "Headers",
  "AbortController",
  "AbortSignal",
  "ReadableStream",
  "TextDecoder",
  "TextEncoder",
  "URL",
  "URLSearchParams",
  "FormData",
  "Blob",
  "DOMException",
  "performance",
  "crypto",
  "navigator",
  "window",
];
const touched = new Set<string>();
const before = new Set(Object.getOwnPropertyNames(globalThis));

for (const name of names) {
  const value: unknown = Reflect.get(globalThis, name);
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      // The loader that translates the modules uses some of them too.
      const frame = new Error().stack?.split("\n")[2] ?? "";
      if (/packages\/core\/src|openapi-fetch/.test(frame)) touched.add(name);
      return value;
    },
  });
}
const environment = process.env;
let variables = 0;
Object.defineProperty(process, "env", {
  get() {
    const frame = new Error().stack?.split("\n")[2] ?? "";
    if (/packages\/core\/src|openapi-fetch/.test(frame)) variables += 1;
    return environment;
  },
});

const exports = { ...(await import("../../src/index.ts")), ...(await import("../../src/node.ts")) };
const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !names.includes(name));
report({ touched: [...touched], variables, added, exports: Object.keys(exports).length });
reportExit();
