import { parseArgs } from "node:util";

/** What `pnpm spec:update` was asked for. */
export interface UpdateArguments {
  /** As `reality-conversion@v1`. */
  readonly name: string;
  /** The document of the service, if one is to be compared. */
  readonly file?: string;
  readonly apply: boolean;
  readonly remove: boolean;
  readonly settle: boolean;
}

export const updateUsage = `Usage: pnpm spec:update <service>@<version> [<document> [--apply | --settle] [--remove]]
  With a document of the service (OpenAPI 3.0 or 3.1, JSON or YAML): says what is new, gone or different, and writes
  the edit of the specification that follows from it as a patch to review, dist/spec-update/<service>.<version>.patch.
  Without one: takes the specification as it was edited.
  --apply    edits the specification, writes code, changeset and reports; all of it, or nothing
  --remove   takes out what is no longer in the document, too
  --settle   keeps what is reported as looked at: it stays as it is, and is not reported again`;

/** Reads the command line. Undefined when it can't be understood. */
export function readUpdateArguments(args: readonly string[]): UpdateArguments | undefined {
  try {
    const flag = { type: "boolean", default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { apply: flag, remove: flag, settle: flag },
    });
    const [name, file, ...more] = positionals;
    const { apply, remove, settle } = values;
    const flags = apply || remove || settle;
    if (name === undefined || more.length > 0 || (file === undefined && flags) || (apply && settle)) return undefined;
    return { name, ...(file === undefined ? {} : { file }), apply, remove, settle };
  } catch {
    return undefined;
  }
}
