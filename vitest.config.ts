import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Packages are tested from their sources, so that no test sees the build of yesterday.
const conditions = ["@reality-apis/source", "module", "node", "development|production"];
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } };
// Every test file runs behind it: a test that reaches another machine fails.
const setupFiles = [fileURLToPath(new URL("scripts/test/loopback-guard.ts", import.meta.url))];

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: "unit",
          include: ["packages/*/test/**/*.test.ts", "scripts/test/**/*.test.ts", "examples/*/test/**/*.test.ts"],
          // Long enough for a machine that is busy with something else; no test waits for real time.
          testTimeout: 20_000,
          setupFiles,
        },
      },
      {
        ...fromSource,
        test: {
          name: "types",
          include: [],
          setupFiles,
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/test/**/*.test-d.ts"],
            tsconfig: "./tsconfig.check.json",
          },
        },
      },
    ],
  },
});
