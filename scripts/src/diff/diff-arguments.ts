import { parseArgs } from "node:util";

/** What `pnpm spec:diff` was asked for. */
export interface DiffArguments {
  /** As `reality-conversion@v1`; all of them if none is named. */
  readonly asked?: string;
  readonly from?: string;
  readonly to?: string;
  readonly format: "text" | "json" | "markdown";
  /** Where the page goes. */
  readonly html?: string;
  readonly types: boolean;
  readonly changeset: boolean;
  readonly markReleased: boolean;
}

export const diffUsage = `Usage: pnpm spec:diff [<service>@<version>] [--from <revision, folder or file>] [--to <…>] [--json | --markdown] [--html FILE]
  Says what changed in the specifications and what that means for users: a major, minor or patch version.
  --from           what to compare with: by default the last release, or, before the first one, the last commit
  --to             what to compare: by default the specifications as they are now
  --no-types       leaves out TypeScript's second opinion
  --changeset      writes .changeset/spec-<service>.md for what changed since the last release
  --mark-released  keeps the specifications as those of the last release; part of releasing`;

/** Reads the command line. Undefined when it can't be understood. */
export function readDiffArguments(args: readonly string[]): DiffArguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        ...{ from: { type: "string" }, to: { type: "string" }, html: { type: "string" } },
        ...{ json: { type: "boolean" }, markdown: { type: "boolean" }, types: { type: "boolean", default: true } },
        ...{ changeset: { type: "boolean" }, "mark-released": { type: "boolean" } },
      },
    });
    const { from, to, html, json, markdown, types, changeset = false } = values;
    const alone = [changeset, values["mark-released"], from !== undefined || to !== undefined || html !== undefined];
    if (positionals.length > 1 || (json && markdown) || alone.filter(Boolean).length > 1) return undefined;
    return {
      ...(positionals[0] === undefined ? {} : { asked: positionals[0] }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(html === undefined ? {} : { html }),
      ...{ format: json ? "json" : markdown ? "markdown" : "text", types, changeset },
      markReleased: values["mark-released"] === true,
    };
  } catch {
    return undefined;
  }
}
