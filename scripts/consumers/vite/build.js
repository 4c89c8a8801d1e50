import { build } from "vite";

await build({
  logLevel: "warn",
  build: { outDir: "dist", minify: true, lib: { entry: "main.js", formats: ["es"], fileName: () => "main.mjs" } },
});
