import type { Consumer } from "../consumer.ts";
import type { Stage } from "../stage.ts";
import { type ToolName, versionOfTool } from "../tools.ts";

const nodes: readonly ToolName[] = ["node 20.19", "node 22", "node 24", "node 26"];

export const esmConsumers: readonly Consumer[] = [
  ...nodes.map((tool) => consumerOn(tool, "esm")),
  consumerOn("bun", "esm"),
  consumerOn("deno", "esm", ["run", "--allow-all", "--no-remote", "--node-modules-dir=manual"]),
  { name: "workerd", runtime: `workerd ${versionOfTool("workerd")}`, template: "workerd", run: runInWorkerd },
];

export const commonjsConsumers: readonly Consumer[] = nodes.map((tool) => consumerOn(tool, "commonjs"));

/** The oldest and the newest of each line that the emulator's peer range names, and a Node that each runs on. */
const mswVersions: readonly (readonly [version: string, tool: ToolName])[] = [
  ["2.10.0", "node 20.19"],
  ["2.15.0", "node 22"],
  ["3.0.5", "node 24"],
];

export const mswConsumers: readonly Consumer[] = mswVersions.map(([version, tool]) => ({
  name: `msw ${version}`,
  runtime: `node ${versionOfTool(tool)}`,
  template: "msw",
  async run(stage) {
    const program = await stage.tool(tool);
    await stage.install({ msw: version });
    return stage.run(program, "index.js");
  },
}));

function consumerOn(tool: ToolName, template: string, args: readonly string[] = []): Consumer {
  return {
    name: `${template} ${tool}`,
    runtime: `${tool.split(" ")[0]} ${versionOfTool(tool)}`,
    template,
    async run(stage) {
      const program = await stage.tool(tool);
      await stage.install();
      return stage.run(program, ...args, "index.js");
    },
  };
}

async function runInWorkerd(stage: Stage): Promise<string> {
  const workerd = await stage.tool("workerd");
  await stage.install();
  await stage.node("build.js");
  await stage.run(workerd, "test", "worker.capnp");
  return "job succeeded; listed and filtered, in the test of a worker";
}
