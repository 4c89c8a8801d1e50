import { build } from "esbuild";

await build({
  entryPoints: ["worker.js"],
  outfile: "dist/worker.mjs",
  bundle: true,
  format: "esm",
  platform: "neutral",
  external: ["node:*"],
});
