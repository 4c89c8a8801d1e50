import { objectAt, textAt } from "../json.ts";

/** One file of JavaScript that a package publishes. */
export interface PublishedEntry {
  /** The name of its module in `src`, and of the file in `dist/bundle`. */
  readonly name: string;
  /** A command, which Node starts by itself; else a module, which is imported and has types. */
  readonly isCommand: boolean;
}

const target = /^\.\/dist\/bundle\/([a-z0-9-]+)\.js$/;

/** Reads from a package.json which files of `dist/bundle` its `publishConfig` names. */
export function publishedEntries(manifest: unknown): readonly PublishedEntry[] {
  const modules = Object.values(objectAt(manifest, "publishConfig", "exports")).map((entry) =>
    textAt(entry, "default"),
  );
  const commands = Object.values(objectAt(manifest, "publishConfig", "bin"));
  return [...modules.flatMap(toEntry(false)), ...commands.flatMap(toEntry(true))];
}

function toEntry(isCommand: boolean): (file: unknown) => readonly PublishedEntry[] {
  return (file) => {
    const [, name] = typeof file === "string" ? (target.exec(file) ?? []) : [];
    return name === undefined ? [] : [{ name, isCommand }];
  };
}
