import { build } from "esbuild";

await build({
  entryPoints: ["main.js"],
  outfile: "dist/main.mjs",
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
});
