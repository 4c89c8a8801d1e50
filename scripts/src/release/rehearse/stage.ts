import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, objectAt } from "../../json.ts";
import type { Environment } from "../../verify/run-node.ts";
import { insist } from "../insist.ts";
import { npmScript } from "../npm-script.ts";
import { placeConsumer } from "../place-consumer.ts";
import type { Commands } from "./commands.ts";
import { installTool, type ToolName } from "./tools.ts";

/** What all consumers of a rehearsal share. */
export interface Rehearsal {
  readonly commands: Commands;
  readonly folder: string;
  /** Leads the package managers to the registry. */
  readonly environment: Environment;
  /** Where an emulator of the packed package listens. */
  readonly emulatorUrl: string;
  /** Versions by package: those published first, and those published second where they are. */
  readonly first: ReadonlyMap<string, string>;
  readonly second: ReadonlyMap<string, string>;
}

/** Where one consumer is made and runs. */
export interface Stage {
  readonly rehearsal: Rehearsal;
  readonly folder: string;
  /** Runs a program in the folder, and gives what it printed; rejects where it fails. */
  run(file: string, ...args: readonly string[]): Promise<string>;
  /** Runs a script of the folder with the Node that runs this. */
  node(...args: readonly string[]): Promise<string>;
  /** Runs npm in the folder. */
  npm(...args: readonly string[]): Promise<string>;
  /** Installs what package.json says with npm, as `added` dependencies change it. */
  install(added?: Readonly<Record<string, string>>): Promise<void>;
  /** The program of a runtime. */
  tool(name: ToolName): Promise<string>;
}

/** Makes the folder of a consumer from its template, with the newest versions of our packages. */
export function createStage(rehearsal: Rehearsal, name: string, template: string): Stage {
  const { commands, environment, emulatorUrl } = rehearsal;
  const folder = join(rehearsal.folder, "consumers", name.replaceAll(" ", "-"));
  placeConsumer(template, folder);
  const run = async (file: string, ...args: readonly string[]): Promise<string> => {
    const all = { ...environment, EMULATOR_URL: emulatorUrl };
    return insist(await commands.run({ file, args, cwd: folder, environment: all }));
  };
  const npm = (...args: readonly string[]) => run(process.execPath, npmScript(), ...args);
  return {
    rehearsal,
    folder,
    run,
    npm,
    node: (...args) => run(process.execPath, ...args),
    async install(added = {}) {
      setDependencies(join(folder, "package.json"), new Map([...rehearsal.first, ...rehearsal.second]), added);
      await npm("install", "--no-audit", "--no-fund", "--ignore-scripts");
    },
    tool: (tool) => installTool(commands, join(rehearsal.folder, "tools"), tool),
  };
}

/** Writes the versions of our packages where the template says `*`, and adds what is wanted besides. */
export function setDependencies(
  file: string,
  versions: ReadonlyMap<string, string>,
  added: Readonly<Record<string, string>> = {},
): void {
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isObject(manifest)) throw new TypeError(`${file} holds no object`);
  const named = Object.keys(objectAt(manifest, "dependencies")).map((name) => [name, rangeOf(versions, name)]);
  const dependencies = { ...objectAt(manifest, "dependencies"), ...Object.fromEntries(named), ...added };
  writeFileSync(file, `${JSON.stringify({ ...manifest, dependencies }, null, 2)}\n`);
}

function rangeOf(versions: ReadonlyMap<string, string>, name: string): string {
  const version = versions.get(name);
  return version === undefined ? "*" : `^${version}`;
}
