import type { Consumer } from "../consumer.ts";

/** The versions of TypeScript, and whether they know that Node can require an ES module. */
const compilers = [
  ["5.4.5", false],
  ["5.9.3", true],
  ["6.0.3", true],
  ["7.0.2", true],
] as const;

export const typescripts: readonly Consumer[] = compilers.map(([version, fromCommonjs]) => ({
  name: `typescript ${version.slice(0, 3)}`,
  runtime: `typescript ${version}`,
  template: "typescript",
  async run(stage) {
    await stage.install({ typescript: version });
    const kinds = ["nodenext", "bundler", ...(fromCommonjs ? ["commonjs"] : [])];
    for (const kind of kinds) await stage.node("node_modules/typescript/bin/tsc", "-p", `tsconfig.${kind}.json`);
    return `${kinds.join(", ")}: ${await stage.node("dist/consumer.js")}`;
  },
}));
