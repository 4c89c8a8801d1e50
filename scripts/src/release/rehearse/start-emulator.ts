import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { textAt } from "../../json.ts";
import { insist } from "../insist.ts";
import { npmScript } from "../npm-script.ts";
import type { Rehearsal } from "./stage.ts";

const name = "@reality-apis/emulator";

/** Installs the published emulator and starts its command on a free port. Gives the address. */
export async function startEmulator({ commands, folder, environment, first }: Rehearsal): Promise<string> {
  const home = join(folder, "emulator");
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, "package.json"),
    JSON.stringify({ private: true, dependencies: { [name]: first.get(name) } }),
  );
  const install = [npmScript(), "install", "--no-audit", "--no-fund"];
  insist(await commands.run({ file: process.execPath, args: install, cwd: home, environment }));
  const installed = join(home, "node_modules", name);
  const manifest: unknown = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const program = join(installed, textAt(manifest, "bin", "reality-emulator") ?? "");
  const args = [program, "--port", "0", "--speed", "1000x"];
  const [, url = ""] = await commands.start(
    { file: process.execPath, args, cwd: home },
    /(http:\/\/127\.0\.0\.1:\d+)\//,
  );
  return url;
}
