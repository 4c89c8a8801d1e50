import { readdirSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../../repository-root.ts";
import { npmScript } from "../../npm-script.ts";
import { pnpmArguments } from "../../run-pnpm.ts";
import type { Consumer } from "../consumer.ts";
import { type Stage, setDependencies } from "../stage.ts";

const yarnVersion = "4.18.1";

/** Two applications that share one package, which makes the client. */
export const monorepos: readonly Consumer[] = [
  monorepo("npm workspaces", "npm", async (stage) => {
    await stage.npm("install", "--no-audit", "--no-fund", "--ignore-scripts");
    return (app) => stage.npm("run", "--silent", "start", "--workspace", app);
  }),
  monorepo("pnpm monorepo", "pnpm", async (stage) => {
    const pnpm = pnpmArguments(repositoryRoot);
    await stage.node(...pnpm, "install");
    return (app) => stage.node(...pnpm, "--silent", "--filter", app, "run", "start");
  }),
  monorepo("yarn monorepo", `yarn ${yarnVersion}, plug'n'play`, async (stage) => {
    const [exec, ...more] = ["exec", "--yes", "--prefer-offline", `--package=@yarnpkg/cli-dist@${yarnVersion}`];
    const yarn = [npmScript(), exec, ...more, "--", "yarn"];
    await stage.node(...yarn, "install");
    return (app) => stage.node(...yarn, "workspace", app, "run", "start");
  }),
];

type RunApp = (app: string) => Promise<string>;

function monorepo(name: string, runtime: string, install: (stage: Stage) => Promise<RunApp>): Consumer {
  return {
    name,
    runtime,
    template: "monorepo",
    async run(stage) {
      const { first, second } = stage.rehearsal;
      for (const room of ["apps", "packages"].flatMap((parent) => roomsIn(stage, parent))) {
        setDependencies(join(stage.folder, room, "package.json"), new Map([...first, ...second]));
      }
      const runApp = await install(stage);
      const submitted = await runApp("submit-app");
      return `${submitted.trim()}; ${(await runApp("report-app")).trim()}`;
    },
  };
}

function roomsIn(stage: Stage, parent: string): readonly string[] {
  return readdirSync(join(stage.folder, parent)).map((name) => `${parent}/${name}`);
}
