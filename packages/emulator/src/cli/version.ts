import { createRequire } from "node:module";
import { isObject } from "../fields/is-object.ts";

/** The release of this package, whatever folder of it this file is built to. */
export function cliVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)("@reality-apis/emulator/package.json");
  return isObject(manifest) ? String(manifest.version) : "unknown";
}
