import { statSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "../consumer.ts";

const names = [
  ["vite", "8.3.8"],
  ["esbuild", "0.28.2"],
  ["webpack", "5.112.1"],
] as const;

export const bundlers: readonly Consumer[] = names.map(([name, version]) => ({
  name,
  runtime: `${name} ${version}`,
  template: name,
  async run(stage) {
    await stage.install({ [name]: version });
    await stage.node("build.js");
    const said = await stage.node("dist/main.mjs");
    return `${statSync(join(stage.folder, "dist/main.mjs")).size} bytes: ${said}`;
  },
}));
