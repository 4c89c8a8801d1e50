import { createRequire } from "node:module";
import type typescript from "typescript";

/**
 * The compiler. Loaded as CommonJS, as it is written: for an `import`, Node first searches all its nine megabytes for
 * the names that it exports, which takes longer than to load it.
 */
export const compiler: typeof typescript = createRequire(import.meta.url)("typescript");
