import { createRequire } from "node:module";

/** The generator of types. Loaded as CommonJS because it loads the compiler, and for the same reason as that. */
export const generator: typeof import("openapi-typescript") = createRequire(import.meta.url)("openapi-typescript");
