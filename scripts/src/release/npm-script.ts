import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where an installation of Node keeps npm, seen from its own program. */
const places = ["../lib/node_modules/npm/bin/npm-cli.js", "node_modules/npm/bin/npm-cli.js"];

/** The script of npm that Node can run without a shell: the one that runs this, or the one that came with Node. */
export function npmScript(): string {
  const running = process.env.npm_execpath;
  if (running?.endsWith("npm-cli.js")) return running;
  const found = places.map((place) => join(dirname(process.execPath), place)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`npm is not where Node has it, beside ${process.execPath}`);
  return found;
}
