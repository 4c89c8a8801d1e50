// `pnpm bench:emulator`: whether the emulator on a port carries a team: 10,000 jobs, 1,000 requests a second, long lists.

import { repositoryRoot } from "../src/repository-root.ts";
import { runTool } from "../src/verify/run-tool.ts";
import { measureLists } from "./emulator/measure-lists.ts";
import { measureLoad } from "./emulator/measure-load.ts";
import { isMet, report } from "./emulator/report.ts";
import { startServer } from "./emulator/server-process.ts";

async function main(): Promise<number> {
  const build = await runTool(repositoryRoot, "typescript", "tsc", ["-b", "--pretty", "false", "packages/emulator"]);
  if (build.code !== 0) {
    console.log(build.output);
    return 1;
  }
  const server = await startServer();
  try {
    const figures = [...(await measureLists(server)), ...(await measureLoad(server))];
    console.log(report(figures));
    return figures.every(isMet) ? 0 : 1;
  } finally {
    server.end();
  }
}

process.exitCode = await main();
