import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Packages are tested from their sources, so that no test sees the build of yesterday.
const conditions = ["@reality-apis/source", "module", "node", "development|production"];
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } };
// Every test file runs behind it: a test that reaches another machine fails.
const setupFiles = [fileURLToPath(new URL("scripts/test/loopback-guard.ts", import.meta.url))];

// Tests over real sockets and child processes run by themselves, one file after the other: what else goes on spoils them.
const sockets = [
  "packages/core/test/faults/**/*.test.ts",
  "packages/core/test/processes/**/*.test.ts",
  "packages/core/test/platform-authorization.test.ts",
  "packages/core/test/node-fetch.test.ts",
  "packages/core/test/stream-body.test.ts",
  "packages/cli/test/process.test.ts",
  "scripts/test/spec-interrupted.test.ts",
  "packages/helpers/test/processes/**/*.test.ts",
  "packages/emulator/test/{browser,command-line*,cors*,emulator,faults-on-port,foreign-client,journeys}.test.ts",
  "packages/emulator/test/{listen,packed,platform-authorization,status-page}.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: "unit",
          include: ["packages/*/test/**/*.test.ts", "scripts/test/**/*.test.ts", "examples/*/test/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...sockets],
          // Every core, as nothing else runs meanwhile.
          maxWorkers: "100%",
          // Long enough for a busy machine; no test here waits for real time.
          testTimeout: 20_000,
          setupFiles,
        },
      },
      {
        ...fromSource,
        test: {
          name: "sockets",
          include: sockets,
          testTimeout: 20_000,
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
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
