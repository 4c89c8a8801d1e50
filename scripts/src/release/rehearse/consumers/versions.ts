import type { Consumer } from "../consumer.ts";
import type { Stage } from "../stage.ts";

const client = "@reality-apis/reality-conversion";
const helpers = "@reality-apis/helpers";
const emulator = "@reality-apis/emulator";

/** Versions that follow each other, one after the other and side by side. */
export const versions: readonly Consumer[] = [
  { name: "upgrade", runtime: "npm, then typescript 7.0.2", template: "upgrade", needsSecond: true, run: upgrade },
  mixed("older helpers", (stage) => [helpers, stage.rehearsal.first], [client, emulator]),
  mixed("older client", (stage) => [client, stage.rehearsal.first], [helpers, emulator]),
];

/** The field that the second version has is a compile error before the upgrade, and none after it. */
async function upgrade(stage: Stage): Promise<string> {
  const { first, second } = stage.rehearsal;
  const names = [client, helpers, emulator];
  const exactly = (of: ReadonlyMap<string, string>) =>
    Object.fromEntries(names.map((name) => [name, of.get(name) ?? ""]));
  await stage.install({ ...exactly(first), typescript: "7.0.2" });
  await stage.node("index.js");
  const tsc = () => stage.node("node_modules/typescript/bin/tsc", "-p", "tsconfig.json");
  const before = await tsc().then(
    () => "",
    (error) => String(error),
  );
  if (!/priority/.test(before)) throw new Error(`The new field was known before the upgrade: ${before}`);
  await stage.npm("install", "--no-audit", "--no-fund", "--ignore-scripts", ...names.map((name) => `${name}@latest`));
  await tsc();
  const said = await stage.node("index.js");
  return `${client} ${first.get(client)} to ${second.get(client)}: ${said}`;
}

function mixed(
  name: string,
  older: (stage: Stage) => readonly [string, ReadonlyMap<string, string>],
  newer: readonly string[],
): Consumer {
  return {
    name,
    runtime: "npm",
    template: "mixed",
    needsSecond: true,
    async run(stage) {
      const [pinned, of] = older(stage);
      const added = newer.map((other) => [other, stage.rehearsal.second.get(other)]);
      await stage.install({ [pinned]: of.get(pinned) ?? "", ...Object.fromEntries(added) });
      return stage.node("index.js");
    },
  };
}
