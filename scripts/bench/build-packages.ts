import { repositoryRoot } from "../src/repository-root.ts";
import { runTool } from "../src/verify/run-tool.ts";

const measured = ["core", "helpers", "reality-conversion", "reality-modeling"].map((name) => `packages/${name}`);

/** Builds the packages that the figures are about: `dist` is measured, which the published files are bundled from. */
export async function buildPackages(): Promise<boolean> {
  const { code, output } = await runTool(repositoryRoot, "typescript", "tsc", ["-b", "--pretty", "false", ...measured]);
  if (code !== 0) console.log(output);
  return code === 0;
}
