import { join } from "node:path";
import webpack from "webpack";

const stats = await new Promise((resolve, reject) => {
  const path = join(import.meta.dirname, "dist");
  const output = { path, filename: "main.mjs", module: true };
  const options = { mode: "production", target: ["web", "es2022"], entry: "./main.js", output };
  webpack({ ...options, experiments: { outputModule: true } }, (error, done) =>
    error ? reject(error) : resolve(done),
  );
});
if (stats.hasErrors() || stats.hasWarnings()) {
  console.error(stats.toString("errors-warnings"));
  process.exitCode = 1;
}
