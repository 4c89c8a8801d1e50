import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { textAt } from "../json.ts";

/** The version of openapi-typescript, which decides what the generated types look like. */
export function generatorVersion(): string {
  const file = createRequire(import.meta.url).resolve("openapi-typescript/package.json");
  return textAt(JSON.parse(readFileSync(file, "utf8")), "version") ?? "unknown";
}
